package se.tross.insats;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import se.tross.forbund.Party;
import se.tross.shared.entity.ForbundRecord;

/** That an organisation takes part in an insats (L14). Who no longer does is removed, and the history tells it. */
@Entity
@Table(name = "insats_participant")
public class TakingPart extends ForbundRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "insats_participant_seq")
    @SequenceGenerator(
            name = "insats_participant_seq",
            sequenceName = "insats_participant_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "insats_id", nullable = false, updatable = false)
    private long insatsId;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false)
    private String organisation;

    @Enumerated(EnumType.STRING)
    @Column
    private Party party;

    @Column(nullable = false)
    private boolean forbund;

    @Column(nullable = false)
    private boolean owner;

    /** For JPA. */
    protected TakingPart() {}

    /** @param position in the order in which they are named, from 1 */
    public TakingPart(Insats insats, int position, Participant participant) {
        super(insats.forbundId());
        insatsId = insats.id();
        this.position = position;
        organisation = participant.organisation();
        party = participant.party();
        forbund = participant.forbund();
        owner = participant.owner();
    }

    public Participant participant() {
        return new Participant(organisation, party, forbund, owner);
    }

    public long insatsId() {
        return insatsId;
    }

    public int position() {
        return position;
    }
}
