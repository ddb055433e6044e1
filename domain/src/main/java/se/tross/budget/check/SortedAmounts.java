package se.tross.budget.check;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import se.tross.shared.money.Money;

/** Amounts above zero in order, sorted once for all that ask what is usual. */
final class SortedAmounts {

    private final long[] ore;

    SortedAmounts(Stream<Money> amounts) {
        ore = amounts.mapToLong(Money::ore)
                .filter(amount -> amount > 0)
                .sorted()
                .toArray();
    }

    /** The middle one, the lower of two, when one of this amount is left out; empty when nothing else is there. */
    Optional<Money> medianWithout(Money one) {
        int at = Arrays.binarySearch(ore, one.ore());
        int left = at < 0 ? ore.length : ore.length - 1;
        if (left == 0) {
            return Optional.empty();
        }
        int middle = (left - 1) / 2;
        return Optional.of(Money.ofOre(ore[at >= 0 && middle >= at ? middle + 1 : middle]));
    }
}
