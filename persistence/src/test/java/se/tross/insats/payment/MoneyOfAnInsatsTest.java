package se.tross.insats.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tross.budget.BudgetDecision;
import se.tross.insats.payment.InsatsMoney.Granted;
import se.tross.shared.time.Period;

/** Until when money is asked for: an insats may be extended without money, and money granted beyond its last day (M8). */
class MoneyOfAnInsatsTest {

    private static final LocalDate START = LocalDate.of(2018, 1, 1);
    private static final BudgetDecision DECISION = new BudgetDecision("§ 41", LocalDate.of(2017, 11, 17));

    private static InsatsMoney money(LocalDate insatsEnds, LocalDate... grantsEnd) {
        List<Granted> grants = Stream.iterate(0, i -> i < grantsEnd.length, i -> i + 1)
                .map(i -> new Granted(i, DECISION, START.plusMonths(i), grantsEnd[i]))
                .toList();
        return new InsatsMoney(insatsEnds, grants, List.of(), List.of(), List.of(), List.of(), null, true);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # insats,   granted,    until
            2018-12-31, 2018-12-31, 2018-12-31
            2019-06-30, 2018-12-31, 2019-06-30
            2018-06-30, 2018-12-31, 2018-12-31
            -,          2018-12-31, -
            2018-12-31, -,          -
            2017-06-30, 2018-02-28, 2018-02-28
            """)
    void theLaterOfTheGrantedDayAndTheInsatsOwn(LocalDate insatsEnds, LocalDate grantEnds, LocalDate until) {
        assertThat(money(insatsEnds, grantEnds).period()).hasValue(new Period(START, until));
    }

    @Test
    void ofSeveralGrantsTheFirstDayAndTheLast() {
        assertThat(money(START, LocalDate.of(2018, 12, 31), LocalDate.of(2019, 12, 31), LocalDate.of(2018, 3, 31))
                        .period())
                .hasValue(new Period(START, LocalDate.of(2019, 12, 31)));
        assertThat(money(START).period()).isEmpty();
    }
}
