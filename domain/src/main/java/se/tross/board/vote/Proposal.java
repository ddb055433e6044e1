package se.tross.board.vote;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import se.tross.board.attendance.Serving;
import se.tross.forbund.seat.Roster;
import se.tross.forbund.seat.SeatHolder;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.refusal.Refused;

/**
 * What somebody who serves has proposed at a matter (yrkande). It stands in the minutes unless it is withdrawn (B13).
 */
@Entity
@Table(name = "board_proposal")
public class Proposal extends VersionedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "board_proposal_seq")
    @SequenceGenerator(
            name = "board_proposal_seq",
            sequenceName = "board_proposal_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "matter_id", nullable = false, updatable = false)
    private long matterId;

    @Column(nullable = false, updatable = false)
    private int position;

    @Column(name = "mandate_id", nullable = false, updatable = false)
    private long mandateId;

    @Column(nullable = false, updatable = false)
    private String person;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ProposalKind kind;

    @Column(nullable = false)
    private String text;

    @Column(nullable = false)
    private boolean withdrawn;

    /** For JPA. */
    protected Proposal() {}

    /**
     * Somebody proposes something.
     *
     * @param position its place among the matter's proposals, from 1
     * @throws Refused if the person does not serve, or says nothing of their own
     */
    public Proposal(long forbundId, long matterId, int position, ProposalTerms terms, Roster roster, Serving serving) {
        super(forbundId);
        Refused.ifAny(terms.refusals(roster, serving));
        this.matterId = matterId;
        this.position = position;
        mandateId = terms.mandateId();
        person = roster.holder(mandateId).map(SeatHolder::person).orElse("");
        kind = terms.kind();
        text = terms.text();
    }

    /** Who proposed it does so no longer. */
    public void withdraw() {
        withdrawn = true;
    }

    /** Withdrawn by mistake. */
    public void restore() {
        withdrawn = false;
    }

    public ProposalTerms terms() {
        return new ProposalTerms(mandateId, kind, text);
    }

    public boolean isWithdrawn() {
        return withdrawn;
    }

    /** Who proposed it. */
    public String person() {
        return person;
    }

    public int position() {
        return position;
    }

    public long matterId() {
        return matterId;
    }

    public Long id() {
        return id;
    }
}
