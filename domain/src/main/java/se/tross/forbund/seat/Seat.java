package se.tross.forbund.seat;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.tross.forbund.Required;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.Period;

/**
 * A seat on the board (L19 item 3, L21): one member's, or one that goes from member to member year by year. The förbundsordning says
 * which seats there are (L20), so a change of it ends one seat and begins another.
 */
@Entity
@Table(name = "forbund_seat")
public class Seat extends VersionedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "forbund_seat_seq")
    @SequenceGenerator(
            name = "forbund_seat_seq",
            sequenceName = "forbund_seat_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(nullable = false)
    private String label;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false)
    private boolean rotating;

    @Column(name = "first_year", nullable = false)
    private int firstYear;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @OneToMany(mappedBy = "seat", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<SeatTurn> turns = new ArrayList<>();

    /** For JPA. */
    protected Seat() {}

    /**
     * A new seat.
     *
     * @param terms the seat as it is to be; its id is not looked at
     * @throws Refused if the label is empty, or the board cannot have such a seat
     */
    public Seat(long forbundId, RegisteredSeat terms, SeatRules rules) {
        super(forbundId);
        validFrom = terms.validity().from();
        validTo = terms.validity().to();
        take(terms, rules);
    }

    /**
     * The same seat, otherwise arranged; its days stay.
     *
     * @throws Refused if the label is empty, or the board cannot have such a seat
     */
    public final void take(RegisteredSeat terms, SeatRules rules) {
        String newLabel = Required.text("label", terms.label());
        Refused.ifAny(rules.refusals(new RegisteredSeat(
                id == null ? 0 : id,
                newLabel,
                terms.position(),
                terms.rotating(),
                terms.firstYear(),
                terms.turns(),
                validity())));
        label = newLabel;
        position = terms.position();
        rotating = terms.rotating();
        firstYear = terms.rotating() ? terms.firstYear() : 0;
        replaceTurns(terms.turns());
    }

    /** Keeps the turn of a member that stays, so that its history stays one. */
    private void replaceTurns(List<Long> memberIds) {
        if (memberIds.equals(members())) {
            return;
        }
        Map<Long, SeatTurn> kept = turns.stream().collect(Collectors.toMap(SeatTurn::memberId, turn -> turn));
        turns.clear();
        for (long memberId : memberIds) {
            int place = turns.size() + 1;
            SeatTurn turn = kept.getOrDefault(memberId, new SeatTurn(this, place, memberId));
            turn.moveTo(place);
            turns.add(turn);
        }
    }

    /**
     * @param lastDay null means until further notice
     * @throws Refused if the last day lies before the first
     */
    public void end(LocalDate lastDay) {
        validTo = BoardDates.period(validFrom, lastDay).to();
    }

    /** The seat as the register sees it. */
    public RegisteredSeat registered() {
        return new RegisteredSeat(id == null ? 0 : id, label, position, rotating, firstYear, members(), validity());
    }

    private List<Long> members() {
        return turns.stream().map(SeatTurn::memberId).toList();
    }

    public Period validity() {
        return new Period(validFrom, validTo);
    }

    public Long id() {
        return id;
    }
}
