package se.tross.insats.ending;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import se.tross.insats.EndingRefusal.NotReportedYet;
import se.tross.insats.Insats;
import se.tross.insats.InsatsStage;
import se.tross.shared.entity.ForbundRecord;
import se.tross.shared.refusal.Refused;

/** Whether the parties have taken an insats over, as it was found after a set time. It is asked once, and never changed. */
@Entity
@Table(name = "insats_takeover_check")
public class TakeoverCheck extends ForbundRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "insats_takeover_check_seq")
    @SequenceGenerator(
            name = "insats_takeover_check_seq",
            sequenceName = "insats_takeover_check_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "insats_id", nullable = false, updatable = false)
    private long insatsId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private TakeoverOutcome outcome;

    @Column(name = "taken_over_by", nullable = false, updatable = false)
    private String takenOverBy;

    @Column(nullable = false, updatable = false)
    private String account;

    @Column(name = "checked_by", nullable = false, updatable = false)
    private String checkedBy;

    @Column(name = "checked_on", nullable = false, updatable = false)
    private LocalDate checkedOn;

    /** For JPA. */
    protected TakeoverCheck() {}

    /**
     * The insats comes to its end by it.
     *
     * @throws Refused if its final report is not approved, or something is missing
     */
    public TakeoverCheck(Insats insats, TakeoverTerms terms, String who, LocalDate today) {
        super(insats.forbundId());
        if (insats.stage() != InsatsStage.FOLLOW_UP) {
            throw new Refused(new NotReportedYet(insats.stage()));
        }
        Refused.ifAny(terms.refusals());
        insatsId = insats.id();
        outcome = terms.outcome();
        takenOverBy = terms.outcome().isTakenOver() ? terms.takenOverBy() : "";
        account = terms.account();
        checkedBy = who;
        checkedOn = today;
        insats.step(outcome.isTakenOver() ? InsatsStage.IMPLEMENTED : InsatsStage.NOT_IMPLEMENTED, today);
    }

    public TakeoverTerms terms() {
        return new TakeoverTerms(outcome, takenOverBy, account);
    }

    public String checkedBy() {
        return checkedBy;
    }

    public LocalDate checkedOn() {
        return checkedOn;
    }

    public long insatsId() {
        return insatsId;
    }
}
