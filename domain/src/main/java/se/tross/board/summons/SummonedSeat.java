package se.tross.board.summons;

import java.util.List;
import java.util.Optional;
import se.tross.forbund.seat.RosterSeat;

/**
 * A seat with those who are summoned for it, whose seat it is first, then the deputies in their order.
 *
 * @param seat the seat that day
 * @param persons those of them who are summoned
 */
public record SummonedSeat(RosterSeat seat, List<SummonedPerson> persons) {

    public SummonedSeat {
        persons = List.copyOf(persons);
    }

    public Optional<SummonedPerson> ordinary() {
        return persons.stream()
                .filter(person -> person.row().capacity() == Capacity.ORDINARY)
                .findFirst();
    }

    /** The deputy who is called to serve on it. */
    public Optional<SummonedPerson> called() {
        return persons.stream().filter(person -> person.row().isCalled()).findFirst();
    }

    /** Whether somebody else than whose seat it is must serve: it is vacant, or that person has said no. */
    boolean needsDeputy() {
        return seat.holder() == null
                || ordinary().filter(person -> person.row().declines()).isPresent();
    }

    public SeatStanding standing() {
        if (!needsDeputy()) {
            return ordinary().filter(person -> person.row().accepts()).isPresent()
                    ? SeatStanding.COMES
                    : SeatStanding.AWAITED;
        }
        return called().map(person -> person.row().accepts() ? SeatStanding.DEPUTY_COMES : SeatStanding.DEPUTY_AWAITED)
                .orElse(SeatStanding.EMPTY);
    }
}
