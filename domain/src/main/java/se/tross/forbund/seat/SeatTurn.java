package se.tross.forbund.seat;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import se.tross.shared.entity.ForbundRecord;

/**
 * A member's turn on a {@link Seat} that rotates; the only one on a seat that does not (L21).
 */
@Entity
@Table(name = "forbund_seat_turn")
public class SeatTurn extends ForbundRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "forbund_seat_turn_seq")
    @SequenceGenerator(
            name = "forbund_seat_turn_seq",
            sequenceName = "forbund_seat_turn_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "seat_id", nullable = false, updatable = false)
    private Seat seat;

    @Column(nullable = false)
    private int position;

    @Column(name = "member_id", nullable = false, updatable = false)
    private long memberId;

    /** For JPA. */
    protected SeatTurn() {}

    SeatTurn(Seat seat, int position, long memberId) {
        super(seat.forbundId());
        this.seat = seat;
        this.position = position;
        this.memberId = memberId;
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    public Seat seat() {
        return seat;
    }

    public int position() {
        return position;
    }

    public long memberId() {
        return memberId;
    }

    public Long id() {
        return id;
    }
}
