package se.tross.insats.tertial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tross.insats.tertial.ShownCount.Hiding;

/** P8: counts of one to four are not shown, and cannot be computed from what is shown. */
class SmallCountsAreNotShownTest {

    private static final SmallCounts USUAL = new SmallCounts(SmallCounts.USUAL);

    private static String word(ShownCount count) {
        return switch (count.hiding()) {
            case SMALL -> "<";
            case BESIDE_SMALL -> "..";
            case NOT_HIDDEN -> count.number() == null ? "-" : count.number().toString();
        };
    }

    private static String shown(SmallCounts rule, List<Integer> counts) {
        SmallCounts.Column column = rule.column(counts);
        return column.cells().stream().map(SmallCountsAreNotShownTest::word).collect(Collectors.joining(" ")) + " = "
                + word(column.sum());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7 9 12     | 7 9 12 = 28
            0 9 12     | 0 9 12 = 21
            5 9        | 5 9 = 14
            4 9 12     | < .. 12 = 25
            1 2 12     | < < 12 = 15
            4 0 0      | < 0 0 = <
            1 0 0      | < 0 0 = <
            2 2 0      | < < 0 = <
            - 4 12     | - < .. = 16
            - -        | - - = -
            3 3        | < < = 6
            """)
    void aColumnShowsWhatItMay(String counts, String shown) {
        List<Integer> given = Stream.of(counts.strip().split(" "))
                .map(word -> "-".equals(word) ? null : Integer.valueOf(word))
                .collect(Collectors.toCollection(ArrayList::new));
        assertThat(shown(USUAL, given)).isEqualTo(shown);
    }

    @Test
    void thoseWhoMaySeeSeeAll() {
        assertThat(shown(SmallCounts.ALL, List.of(1, 2, 0))).isEqualTo("1 2 0 = 3");
    }

    @Test
    void noHiddenCountIsTheSumLessTheRest() {
        long seed = 4711;
        Random random = new Random(seed);
        for (int round = 0; round < 2000; round++) {
            Integer[] counts = random.ints(1 + random.nextInt(8), 0, 12).boxed().toArray(Integer[]::new);
            SmallCounts.Column column = USUAL.column(Arrays.asList(counts));
            long hidden = column.cells().stream().filter(ShownCount::isHidden).count();
            assertThat(hidden == 1 && !column.sum().isHidden())
                    .as("seed %d: %s", seed, Arrays.toString(counts))
                    .isFalse();
            assertThat(column.cells().stream()
                            .filter(cell -> cell.hiding() == Hiding.NOT_HIDDEN)
                            .noneMatch(cell -> USUAL.isSmall(cell.number())))
                    .isTrue();
        }
    }
}
