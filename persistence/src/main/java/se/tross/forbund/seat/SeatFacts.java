package se.tross.forbund.seat;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.tross.shared.time.Period;

/**
 * A seat as typed; its days are not among what is changed later.
 *
 * @param label its name
 * @param position its place among the seats, from 1
 * @param rotating whether it goes from member to member
 * @param firstYear the year in which the first has its turn; 0 for a fixed seat
 * @param turns the members' ids in order; one for a fixed seat
 * @param validFrom the first day that there is such a seat
 */
public record SeatFacts(
        String label, int position, boolean rotating, int firstYear, List<Long> turns, LocalDate validFrom)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public SeatFacts {
        turns = List.copyOf(turns);
    }

    RegisteredSeat seat(long id, Period validity) {
        return new RegisteredSeat(id, label, position, rotating, firstYear, turns, validity);
    }
}
