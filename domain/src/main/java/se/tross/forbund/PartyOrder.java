package se.tross.forbund;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /**
     * The place of each in the row, by member id, once one has moved.
     *
     * @param row the party's members in their present order
     * @param moving the id of the one that moves; must be in the row
     * @param place where it moves to, from 1; beyond the end means last
     * @throws Refused if the place is not positive
     */
    public static Map<Long, Integer> moved(List<RegisteredMember> row, long moving, int place) {
        if (place < 1) {
            throw new Refused(new PositionNotPositive());
        }
        List<Long> ids = new ArrayList<>(row.stream().map(RegisteredMember::id).toList());
        if (!ids.remove(Long.valueOf(moving))) {
            throw new IllegalArgumentException("Not a member of the row: " + moving);
        }
        ids.add(Math.min(place - 1, ids.size()), moving);
        Map<Long, Integer> places = new LinkedHashMap<>();
        ids.forEach(id -> places.put(id, places.size() + 1));
        return places;
    }
}
