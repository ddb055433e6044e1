package se.tross.insats.tertial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.Period;
import se.tross.shared.time.Tertial;

/** M15: one report for each tertial in which an insats was under way. */
class ReportsThatAreOwedTest {

    private static final FinancialYear YEAR = new FinancialYear(2018);
    /** VÄXA, financed until the last of June. */
    private static final Period VAXA = new Period(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 6, 30));

    private static List<ReportDue> owed(Period running, LocalDate today) {
        return ReportDue.of(running, today, ReportDue.USUAL_DAYS);
    }

    @Test
    void nothingIsOwedBeforeTheTertialIsOver() {
        assertThat(owed(VAXA, LocalDate.of(2018, 4, 30))).isEmpty();
        assertThat(owed(VAXA, LocalDate.of(2018, 5, 1)))
                .containsExactly(new ReportDue(YEAR, Tertial.T1, LocalDate.of(2018, 5, 30)));
    }

    @Test
    void aTertialThatIsEndedInIsReportedToo() {
        assertThat(owed(VAXA, LocalDate.of(2019, 2, 1)))
                .extracting(ReportDue::tertial)
                .containsExactly(Tertial.T1, Tertial.T2);
    }

    @Test
    void untilFurtherNoticeGoesOnOverTheYears() {
        assertThat(owed(Period.from(LocalDate.of(2017, 12, 31)), LocalDate.of(2018, 9, 1)))
                .extracting(due -> due.year().year() + " " + due.tertial())
                .containsExactly("2017 T3", "2018 T1", "2018 T2");
    }

    @Test
    void aReportIsLateTheDayAfterItsLast() {
        ReportDue due = owed(VAXA, LocalDate.of(2018, 5, 1)).get(0);
        assertThat(due.isLate(LocalDate.of(2018, 5, 30))).isFalse();
        assertThat(due.isLate(LocalDate.of(2018, 5, 31))).isTrue();
    }
}
