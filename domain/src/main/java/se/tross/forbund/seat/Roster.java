package se.tross.forbund.seat;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The board of one day: each seat, whose it is, and who stands in, in which order (L21, L22).
 *
 * @param day the day
 * @param seats in the order of their positions
 */
public record Roster(LocalDate day, List<RosterSeat> seats) implements Serializable {
    private static final long serialVersionUID = 1L;

    public Roster {
        seats = seats.stream()
                .sorted(Comparator.comparingInt(RosterSeat::position).thenComparingLong(RosterSeat::seatId))
                .toList();
    }

    static Roster of(SeatRegister register, LocalDate day) {
        Persons persons = new Persons(register);
        List<RosterSeat> seats = register.seats().stream()
                .filter(seat -> seat.validity().contains(day))
                .map(seat -> seat(register, seat, day, persons))
                .toList();
        return new Roster(day, seats);
    }

    private static RosterSeat seat(SeatRegister register, RegisteredSeat seat, LocalDate day, Persons persons) {
        List<Long> order = seat.orderIn(day.getYear());
        SeatHolder holder = null;
        List<SeatHolder> deputies = new ArrayList<>();
        for (long memberId : order) {
            List<RegisteredMandate> ofMember = register.mandates().stream()
                    .filter(mandate -> mandate.seatId() == seat.id() && mandate.memberId() == memberId)
                    .filter(mandate -> mandate.validity().contains(day))
                    .sorted(RegisteredMandate.DECIDED_ORDER)
                    .toList();
            for (RegisteredMandate mandate : ofMember) {
                SeatHolder one = persons.holder(mandate, seat);
                if (holder == null && mandate.isOrdinary() && memberId == order.get(0)) {
                    holder = one;
                } else {
                    deputies.add(one);
                }
            }
        }
        return new RosterSeat(seat.id(), seat.label(), seat.position(), holder, deputies);
    }

    /** How many seats the board has; a vacant one counts too (L25). */
    public int size() {
        return seats.size();
    }

    public Optional<RosterSeat> seat(long seatId) {
        return seats.stream().filter(seat -> seat.seatId() == seatId).findFirst();
    }

    /** Everybody on the board with each of their mandates, in the order of the seats. */
    public Stream<SeatHolder> all() {
        return seats.stream().flatMap(RosterSeat::all);
    }

    public Optional<SeatHolder> holder(long mandateId) {
        return all().filter(holder -> holder.mandateId() == mandateId).findFirst();
    }

    /** Tells who is one person, and since when on the board. */
    private static final class Persons {
        private final SeatRegister register;
        private final Map<Long, RegisteredMandate> first = new HashMap<>();

        Persons(SeatRegister register) {
            this.register = register;
            List<RegisteredMandate> known = new ArrayList<>();
            register.mandates().stream()
                    .sorted(Comparator.comparingLong(RegisteredMandate::id))
                    .forEach(mandate -> {
                        RegisteredMandate earlier = known.stream()
                                .filter(other -> other.person().isSameAs(mandate.person()))
                                .findFirst()
                                .orElse(mandate);
                        first.put(mandate.id(), first.getOrDefault(earlier.id(), earlier));
                        known.add(mandate);
                    });
        }

        SeatHolder holder(RegisteredMandate mandate, RegisteredSeat seat) {
            long personId = personOf(mandate);
            LocalDate since = register.mandates().stream()
                    .filter(other -> personOf(other) == personId)
                    .map(other -> other.validity().from())
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            SeatPerson person = mandate.person();
            return new SeatHolder(
                    seat.id(),
                    seat.label(),
                    mandate.id(),
                    personId,
                    person.name(),
                    mandate.memberId(),
                    register.memberName(mandate.memberId()),
                    since,
                    person.accountId(),
                    person.protectedIdentity());
        }

        private long personOf(RegisteredMandate mandate) {
            return first.get(mandate.id()).id();
        }
    }
}
