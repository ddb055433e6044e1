package se.tross.board.summons;

import java.io.Serializable;
import java.util.List;

/**
 * A seat with those who are summoned for it.
 *
 * @param label its name
 * @param standing whether it will be served
 * @param persons whose seat it is first, then the deputies in their order
 */
public record SummonedSeatOverview(String label, SeatStanding standing, List<SummonedOverview> persons)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public SummonedSeatOverview {
        persons = List.copyOf(persons);
    }
}
