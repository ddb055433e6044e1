package se.tross.forbund;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.tross.forbund.ForbundRefusal.PositionNotPositive;
import se.tross.shared.refusal.Refused;

/**
 * The charter's order among the members of one party, which breaks ties in rounding (R-ROUND). A member moves to a place
 * in the row, and the others close up behind it, so that no two ever share a place.
 */
public final class PartyOrder {

    private PartyOrder() {}

    /** The members of the party that are, or will be, members on the day; those that have left keep their old place. */
    public static List<RegisteredMember> row(Party party, LocalDate day, Collection<RegisteredMember> members) {
        return members.stream()
                .filter(member -> member.party() == party)
                .filter(member ->
                        member.validity().end().map(last -> !last.isBefore(day)).orElse(true))
                .sorted(RegisteredMember.CHARTER_ORDER)
                .toList();
    }

    /** The place after all that the party has had: where a member that joins is put. */
    public static int lastPlace(Party party, Collection<RegisteredMember> members) {
        return everOf(party, members).stream()
                        .mapToInt(RegisteredMember::position)
                        .max()
                        .orElse(0)
                + 1;
    }

    /**
     * The position of each that the party has had, by member id, once one has moved. Those that have left stay where they
     * were among the others, so that no two that were members at the same time ever share a position.
     *
     * @param moving the id of the one that moves
     * @param place where it moves to in the {@link #row} of the day, from 1; beyond the end means last
     * @return nothing if the member has left by then
     * @throws Refused if the place is not positive
     */
    public static Map<Long, Integer> moved(
            Party party, LocalDate day, Collection<RegisteredMember> members, long moving, int place) {
        if (place < 1) {
            throw new Refused(new PositionNotPositive());
        }
        Set<Long> present =
                row(party, day, members).stream().map(RegisteredMember::id).collect(Collectors.toSet());
        if (!present.contains(moving)) {
            return Map.of();
        }
        List<Long> order = new ArrayList<>(everOf(party, members).stream()
                .map(RegisteredMember::id)
                .filter(id -> id != moving && present.contains(id))
                .toList());
        order.add(Math.min(place - 1, order.size()), moving);
        Iterator<Long> next = order.iterator();
        Map<Long, Integer> positions = new LinkedHashMap<>();
        for (RegisteredMember member : everOf(party, members)) {
            positions.put(present.contains(member.id()) ? next.next() : member.id(), positions.size() + 1);
        }
        return positions;
    }

    private static List<RegisteredMember> everOf(Party party, Collection<RegisteredMember> members) {
        return members.stream()
                .filter(member -> member.party() == party)
                .sorted(RegisteredMember.CHARTER_ORDER)
                .toList();
    }
}
