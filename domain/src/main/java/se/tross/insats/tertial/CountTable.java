package se.tross.insats.tertial;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The counts of a report, or of several together: participations, so that one person may be in several of them (S7).
 *
 * @param cells those that are said; what is not said is not zero
 */
public record CountTable(Map<CountCell, Integer> cells) implements Serializable {

    public CountTable {
        cells = Map.copyOf(cells);
    }

    /** Empty when it is not said. */
    public OptionalInt number(Measure measure, CountedAs countedAs) {
        Integer number = cells.get(new CountCell(measure, countedAs));
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** Of everybody; empty when nothing is said of it. */
    public OptionalInt total(Measure measure) {
        int[] said = Arrays.stream(CountedAs.values())
                .flatMapToInt(countedAs -> number(measure, countedAs).stream())
                .toArray();
        return said.length == 0
                ? OptionalInt.empty()
                : OptionalInt.of(IntStream.of(said).sum());
    }

    /** Of everybody, for pages; null when nothing is said of it. */
    public Integer of(Measure measure) {
        OptionalInt total = total(measure);
        return total.isPresent() ? total.getAsInt() : null;
    }

    /** For pages; null when it is not said. */
    public Integer of(Measure measure, CountedAs countedAs) {
        return cells.get(new CountCell(measure, countedAs));
    }

    /** All together, cell by cell: a sum of participations. */
    public static CountTable sum(Collection<CountTable> tables) {
        Map<CountCell, Integer> sums = new HashMap<>();
        tables.forEach(table -> table.cells.forEach((cell, number) -> sums.merge(cell, number, Integer::sum)));
        return new CountTable(sums);
    }

    /**
     * What should be under way now by the last report: so many were, so many began, so many ended.
     *
     * @param before the report of the tertial before
     * @return empty where one of them is not said
     */
    public OptionalInt expectedUnderWay(CountTable before) {
        OptionalInt were = before.total(Measure.UNDER_WAY);
        OptionalInt begun = total(Measure.BEGUN);
        OptionalInt ended = total(Measure.ENDED);
        return were.isPresent() && begun.isPresent() && ended.isPresent()
                ? OptionalInt.of(were.getAsInt() + begun.getAsInt() - ended.getAsInt())
                : OptionalInt.empty();
    }
}
