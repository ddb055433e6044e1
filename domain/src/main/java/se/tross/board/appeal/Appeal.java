package se.tross.board.appeal;

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
import se.tross.board.AppealRefusal.AppealIsMistaken;
import se.tross.board.Wording;
import se.tross.board.decision.Decision;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.refusal.Refused;

/**
 * An appeal of one of the board's decisions that has come in (laglighetsprövning, L40, B16), from the day that it came until
 * the court has answered. The court decides; here stands what it decided. What was written wrong is corrected, and the trail
 * keeps what stood there; what was registered by mistake stays, with why, and counts no more.
 */
@Entity
@Table(name = "board_appeal")
public class Appeal extends VersionedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "board_appeal_seq")
    @SequenceGenerator(
            name = "board_appeal_seq",
            sequenceName = "board_appeal_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "decision_id", nullable = false, updatable = false)
    private long decisionId;

    @Column(nullable = false, updatable = false)
    private LocalDate decided;

    @Column(nullable = false)
    private LocalDate received;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Appellant appellant;

    @Column
    private LocalDate forwarded;

    @Column(name = "reached_court")
    private LocalDate reachedCourt;

    @Column(nullable = false)
    private String court;

    @Column(name = "case_number", nullable = false)
    private String caseNumber;

    @Column(nullable = false)
    private boolean stayed;

    @Enumerated(EnumType.STRING)
    @Column
    private AppealOutcome outcome;

    @Column(name = "outcome_on")
    private LocalDate outcomeOn;

    @Column(nullable = false)
    private String mistake = "";

    /** For JPA. */
    protected Appeal() {}

    /** Somebody appeals. @throws Refused if a day or who appeals is missing, or a day is impossible */
    public Appeal(Decision decision, AppealTerms terms, LocalDate today) {
        super(decision.forbundId());
        decisionId = decision.id() == null ? 0 : decision.id();
        decided = decision.decided();
        take(terms, today);
    }

    /** More is known of it, or something was wrong. @throws Refused if it cannot be so, or was registered by mistake */
    public final void take(AppealTerms terms, LocalDate today) {
        refuseWhenMistaken();
        Refused.ifAny(terms.refusals(decided, today));
        received = terms.received();
        appellant = terms.appellant();
        forwarded = terms.forwarded();
        reachedCourt = terms.reachedCourt();
        court = terms.court();
        caseNumber = terms.caseNumber();
        stayed = terms.stayed();
        outcome = terms.outcome();
        outcomeOn = terms.outcomeOn();
    }

    /** It should never have been registered here. @throws Refused if it is not said why, or was said already */
    public void strike(String why) {
        refuseWhenMistaken();
        mistake = Wording.required("mistake", why, Wording.LINE);
    }

    private void refuseWhenMistaken() {
        if (isMistaken()) {
            throw new Refused(new AppealIsMistaken());
        }
    }

    public boolean isMistaken() {
        return !mistake.isEmpty();
    }

    /** Why it should never have been registered here; empty where it should. */
    public String mistake() {
        return mistake;
    }

    public AppealTerms terms() {
        return new AppealTerms(
                received, appellant, forwarded, reachedCourt, court, caseNumber, stayed, outcome, outcomeOn);
    }

    public long decisionId() {
        return decisionId;
    }

    public Long id() {
        return id;
    }
}
