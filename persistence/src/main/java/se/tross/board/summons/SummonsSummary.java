package se.tross.board.summons;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;

/**
 * How the answers to a summons stand, in numbers. Those who are asked to come are whose seat it is, and deputies who are
 * called.
 *
 * @param summoned how many have been told at all
 * @param coming how many of those who are asked have said yes
 * @param declined how many whose seat it is have said no
 * @param awaited how many of those who are asked have not answered
 */
public record SummonsSummary(long summoned, long coming, long declined, long awaited) implements Serializable {
    private static final long serialVersionUID = 1L;

    static SummonsSummary of(Collection<Summoned> all) {
        List<Summoned> rows = all.stream().filter(row -> !row.hasLeft()).toList();
        return new SummonsSummary(
                rows.size(),
                rows.stream().filter(row -> row.isNeeded() && row.accepts()).count(),
                rows.stream()
                        .filter(row -> row.capacity() == Capacity.ORDINARY && row.declines())
                        .count(),
                rows.stream().filter(Summoned::isAwaited).count());
    }
}
