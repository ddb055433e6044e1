package se.tross.board.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import se.tross.board.Wording;
import se.tross.forbund.seat.SeatHolder;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.refusal.Refused;

/**
 * Somebody who took part in a decision dissents from it (reservation, B12): announced before the meeting ends, with reasons in
 * writing, if any, before the minutes are adjusted.
 */
@Entity
@Table(name = "board_dissent")
public class Dissent extends VersionedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "board_dissent_seq")
    @SequenceGenerator(
            name = "board_dissent_seq",
            sequenceName = "board_dissent_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "decision_id", nullable = false, updatable = false)
    private long decisionId;

    @Column(name = "mandate_id", nullable = false, updatable = false)
    private long mandateId;

    @Column(nullable = false, updatable = false)
    private String person;

    @Column(name = "announced_at", nullable = false, updatable = false)
    private Instant announcedAt;

    @Column(nullable = false)
    private String reasons = "";

    /** For JPA. */
    protected Dissent() {}

    /** Somebody dissents. @throws Refused if they took no part, have dissented already, or the meeting has ended */
    public Dissent(Decision decision, long mandateId, Instant announcedAt, DissentRules rules) {
        super(decision.forbundId());
        Refused.ifAny(rules.refusals(mandateId));
        this.decisionId = decision.id() == null ? 0 : decision.id();
        this.mandateId = mandateId;
        this.announcedAt = announcedAt;
        person = rules.roster().holder(mandateId).map(SeatHolder::person).orElse("");
    }

    /** Why they dissent, in writing. @throws Refused if nothing is written, or the § is adjusted */
    public void explain(String newReasons, DissentRules rules) {
        Refused.ifAny(rules.refusalsOfReasons(newReasons));
        reasons = Wording.plain(newReasons);
    }

    /** The reasons in writing; may be empty. */
    public String reasons() {
        return reasons;
    }

    public String person() {
        return person;
    }

    public long mandateId() {
        return mandateId;
    }

    public Instant announcedAt() {
        return announcedAt;
    }

    public long decisionId() {
        return decisionId;
    }

    public Long id() {
        return id;
    }
}
