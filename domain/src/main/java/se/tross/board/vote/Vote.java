package se.tross.board.vote;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Optional;
import se.tross.forbund.seat.SeatHolder;
import se.tross.shared.entity.ForbundRecord;

/**
 * One of those who served when a {@link HeldBallot} was held, with how they voted where that is known (B13).
 */
@Entity
@Table(name = "board_vote")
public class Vote extends ForbundRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "board_vote_seq")
    @SequenceGenerator(name = "board_vote_seq", sequenceName = "board_vote_seq", initialValue = 50, allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "ballot_id", nullable = false, updatable = false)
    private HeldBallot ballot;

    @Column(name = "matter_id", nullable = false, updatable = false)
    private long matterId;

    @Column(nullable = false, updatable = false)
    private int position;

    @Column(name = "seat_id", nullable = false, updatable = false)
    private long seatId;

    @Column(name = "mandate_id", nullable = false, updatable = false)
    private long mandateId;

    @Column(nullable = false, updatable = false)
    private String person;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Choice choice;

    /** For JPA. */
    protected Vote() {}

    Vote(HeldBallot ballot, int position, SeatHolder voter, Optional<Choice> choice) {
        super(ballot.forbundId());
        this.ballot = ballot;
        this.matterId = ballot.matterId();
        this.position = position;
        this.seatId = voter.seatId();
        this.mandateId = voter.mandateId();
        this.person = voter.person();
        this.choice = choice.orElse(null);
    }

    /** How the person voted; empty where nobody knows, as by acclamation or closed ballot papers. */
    public Optional<Choice> choice() {
        return Optional.ofNullable(choice);
    }

    public HeldBallot ballot() {
        return ballot;
    }

    public long matterId() {
        return matterId;
    }

    public int position() {
        return position;
    }

    public long seatId() {
        return seatId;
    }

    public long mandateId() {
        return mandateId;
    }

    public String person() {
        return person;
    }

    public Long id() {
        return id;
    }
}
