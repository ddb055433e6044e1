package se.tross.contribution;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The years that a form offers. */
final class YearChoices {

    private YearChoices() {}

    /** Years with plans, the year of the page, and those around today; the latest first. */
    static List<Integer> around(PlanGround ground, int today, int distance) {
        return Stream.concat(
                        ground.plans().stream().map(plan -> plan.year().year()),
                        Stream.concat(
                                Stream.of(ground.year().year()),
                                IntStream.rangeClosed(today - distance, today + 1)
                                        .boxed()))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
