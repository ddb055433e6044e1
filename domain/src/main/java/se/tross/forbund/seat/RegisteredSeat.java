package se.tross.forbund.seat;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import se.tross.shared.time.Period;

/**
 * A seat on the board as the register shows it. A fixed seat belongs to one member; a rotating one goes from member to member
 * year by year, and those whose turn comes next stand in for the one that has it (L21).
 *
 * @param id the seat
 * @param label its name, such as Kommunerna
 * @param position its place among the seats, from 1
 * @param rotating whether it rotates
 * @param firstYear the calendar year in which the first member has its turn; 0 for a fixed seat
 * @param turns the members' ids in the order of their turns; one for a fixed seat
 * @param validity from when to when there is such a seat
 */
public record RegisteredSeat(
        long id, String label, int position, boolean rotating, int firstYear, List<Long> turns, Period validity)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public RegisteredSeat {
        label = label == null ? "" : label.strip();
        turns = List.copyOf(turns);
    }

    public static RegisteredSeat fixed(long id, String label, int position, long memberId, Period validity) {
        return new RegisteredSeat(id, label, position, false, 0, List.of(memberId), validity);
    }

    /** The same seat for another time. */
    public RegisteredSeat during(Period other) {
        return new RegisteredSeat(id, label, position, rotating, firstYear, turns, other);
    }

    /** The members in the order in which they are to serve that year: first the one whose turn it is, then the next ones. */
    public List<Long> orderIn(int year) {
        List<Long> order = new ArrayList<>(turns);
        if (rotating && !order.isEmpty()) {
            Collections.rotate(order, -Math.floorMod(year - firstYear, order.size()));
        }
        return order;
    }

    public boolean isOf(long memberId) {
        return turns.contains(memberId);
    }
}
