package se.tross.insats.tertial;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import se.tross.insats.tertial.ShownCount.Hiding;

/**
 * What may be shown of counts outside the förbund (P8): none below the least but nothing at all, and nothing that one of those
 * could be computed from.
 *
 * @param least the lowest count that is shown; 1 shows all
 */
public record SmallCounts(int least) implements Serializable {

    /** Where the förbund has settled nothing. */
    public static final int USUAL = 5;

    /** Everything is shown: for those who may see it. */
    public static final SmallCounts ALL = new SmallCounts(1);

    /**
     * A column of counts with their sum.
     *
     * @param cells in order
     * @param sum of all that is said
     */
    public record Column(List<ShownCount> cells, ShownCount sum) implements Serializable {

        public Column {
            cells = List.copyOf(cells);
        }
    }

    /** Whether a count is too small to be shown. Zero is not: it is nobody. @param count null when it is not said */
    public boolean isSmall(Integer count) {
        return count != null && count > 0 && count < least;
    }

    /** One count by itself. @param count null when it is not said */
    public ShownCount one(Integer count) {
        return isSmall(count) ? ShownCount.hidden(Hiding.SMALL) : ShownCount.of(count);
    }

    /** @param counts null where one is not said */
    public Column column(List<Integer> counts) {
        List<ShownCount> cells = new ArrayList<>(counts.stream().map(this::one).toList());
        int sum = counts.stream()
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        boolean isSaid = counts.stream().anyMatch(Objects::nonNull);
        List<Integer> hidden = places(cells, counts, true);
        if (hidden.isEmpty()) {
            return new Column(cells, isSaid ? one(sum) : ShownCount.of(null));
        }
        if (isSmall(sum)) {
            return new Column(cells, ShownCount.hidden(Hiding.SMALL));
        }
        if (hidden.size() > 1) {
            return new Column(cells, ShownCount.of(sum));
        }
        // A single one would be the sum less the rest: the smallest of the rest is hidden with it, or the sum itself.
        List<Integer> rest = places(cells, counts, false);
        if (rest.isEmpty()) {
            return new Column(cells, ShownCount.hidden(Hiding.BESIDE_SMALL));
        }
        int smallest = rest.stream()
                .min((one, other) -> Integer.compare(counts.get(one), counts.get(other)))
                .orElseThrow();
        cells.set(smallest, ShownCount.hidden(Hiding.BESIDE_SMALL));
        return new Column(cells, ShownCount.of(sum));
    }

    /** Where counts above nothing are hidden, or are not. */
    private static List<Integer> places(List<ShownCount> cells, List<Integer> counts, boolean hidden) {
        return IntStream.range(0, cells.size())
                .filter(place -> counts.get(place) != null && counts.get(place) > 0)
                .filter(place -> cells.get(place).isHidden() == hidden)
                .boxed()
                .toList();
    }
}
