package se.tross.budget.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tross.shared.money.Money;

/** What is usual is the middle amount of the others. */
class UsualAmountIsTheMiddleOneTest {

    @ParameterizedTest
    @CsvSource({"1 2 3, 2, 1", "1 2 3, 1, 2", "1 2 3, 3, 1", "5 5 5, 5, 5", "1 9, 1, 9", "4 0 0, 0, 4", "1 2 3 4, 9, 2"
    })
    void withoutTheOneThatIsAskedFor(String amounts, long own, long median) {
        SortedAmounts sorted = new SortedAmounts(
                List.of(amounts.split(" ")).stream().map(Long::valueOf).map(Money::ofOre));
        assertThat(sorted.medianWithout(Money.ofOre(own))).contains(Money.ofOre(median));
    }

    @Test
    void nothingElseIsNoUsualAmount() {
        assertThat(new SortedAmounts(List.of(Money.ofOre(4)).stream()).medianWithout(Money.ofOre(4)))
                .isEmpty();
        assertThat(new SortedAmounts(List.<Money>of().stream()).medianWithout(Money.ZERO))
                .isEmpty();
    }

    /** The same as sorting the others anew. */
    @Test
    void agreesWithSortingTheOthers() {
        Random random = new Random(17);
        for (int round = 0; round < 500; round++) {
            List<Money> all = new ArrayList<>();
            for (int i = random.nextInt(12); i >= 0; i--) {
                all.add(Money.ofOre(random.nextInt(8)));
            }
            Money one = all.get(random.nextInt(all.size()));
            List<Money> others = new ArrayList<>(all);
            others.remove(one);
            List<Money> positive =
                    others.stream().filter(Money::isPositive).sorted().toList();
            var expected = positive.isEmpty() ? null : positive.get((positive.size() - 1) / 2);
            assertThat(new SortedAmounts(all.stream()).medianWithout(one).orElse(null))
                    .as("%s without %s", all, one)
                    .isEqualTo(expected);
        }
    }
}
