package se.tross.board.delegation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.tross.forbund.seat.OfficeTenure;
import se.tross.forbund.seat.Roster;
import se.tross.forbund.seat.SeatHolder;
import se.tross.forbund.seat.SeatRegister;

/**
 * Who the delegates of a day are, as far as Tross knows (B19): the board by its mandates, the head of the office by the
 * account. Committees and employees it does not know, and where it knows nobody it does not judge.
 */
public final class Delegates {

    private final Map<DelegateKind, List<String>> names = new EnumMap<>(DelegateKind.class);

    private Delegates() {}

    /** Nobody is known. */
    public static Delegates unknown() {
        return new Delegates();
    }

    /** @param heads the names of the heads of the office on the day */
    public static Delegates on(LocalDate day, SeatRegister board, Collection<String> heads) {
        Delegates delegates = new Delegates();
        Roster roster = board.rosterOn(day);
        delegates.names.put(
                DelegateKind.PRESIDIUM,
                board.presidiumOn(day).stream()
                        .map(OfficeTenure::mandateId)
                        .flatMap(id -> board.mandate(id).stream())
                        .map(mandate -> mandate.person().name())
                        .toList());
        delegates.names.put(
                DelegateKind.LEDAMOT,
                roster.seats().stream()
                        .flatMap(seat -> seat.ordinary().stream())
                        .map(SeatHolder::person)
                        .toList());
        delegates.names.put(
                DelegateKind.DEPUTY,
                roster.seats().stream()
                        .flatMap(seat -> seat.deputies().stream())
                        .map(SeatHolder::person)
                        .toList());
        delegates.names.put(DelegateKind.HEAD_OF_OFFICE, List.copyOf(heads));
        return delegates;
    }

    /** The names of those who can be meant; empty where Tross does not know. */
    public List<String> of(DelegateKind kind) {
        return names.getOrDefault(kind, List.of());
    }

    /** Whether a person, with or without a title after the name, can have decided under a rule. */
    boolean mayDecide(DelegationTerms rule, String person) {
        List<String> known = of(rule.delegateKind());
        String typed = person.toLowerCase(Locale.ROOT);
        return rule.redelegation()
                || typed.isEmpty()
                || known.isEmpty()
                || known.stream().anyMatch(name -> typed.startsWith(name.toLowerCase(Locale.ROOT)));
    }
}
