package se.tross.insats.tertial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.tross.insats.AgeRange;
import se.tross.insats.Classification;
import se.tross.insats.CountMethod;
import se.tross.insats.Direction;
import se.tross.insats.Insats;
import se.tross.insats.InsatsRules;
import se.tross.insats.InsatsStage;
import se.tross.insats.InsatsTerms;
import se.tross.insats.ReportRefusal.ReportNotOwed;
import se.tross.insats.ReportRefusal.TertialNotOver;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.Tertial;

/** M15: what was reported before Tross is not asked for; from then on nothing is left out. */
class ReportsAreAskedForInTurnTest {

    private static final LocalDate JUNE = LocalDate.of(2018, 6, 1);
    private static final FinancialYear YEAR = new FinancialYear(2018);

    private static Insats insats(LocalDate start, LocalDate end, InsatsStage... steps) {
        Insats insats = new Insats(
                1,
                new Classification(Direction.INDIVIDUAL, CountMethod.REGISTERED, false),
                new InsatsTerms("IST", "IST", "", "", null, start, end, "", "", ""),
                new InsatsRules(new AgeRange(16, 64), List.of()),
                LocalDate.of(2018, 1, 1));
        Stream.of(steps).forEach(step -> insats.step(step, LocalDate.of(2018, 2, 1)));
        return insats;
    }

    private static Insats running(LocalDate start, LocalDate end) {
        return insats(
                start,
                end,
                InsatsStage.APPLICATION,
                InsatsStage.PREPARATION,
                InsatsStage.BOARD,
                InsatsStage.AGREEMENT,
                InsatsStage.RUNNING);
    }

    private static List<String> toAsk(Insats insats, LocalDate today, ReportDue... asked) {
        return new OwedReports(insats, List.of(asked), ReportDue.USUAL_DAYS)
                .toAsk(today).stream()
                        .map(due -> due.year() + " " + due.tertial())
                        .toList();
    }

    private static ReportDue due(int year, Tertial tertial) {
        return new ReportDue(new FinancialYear(year), tertial, LocalDate.of(year, 12, 31));
    }

    @Test
    void theFirstIsThatOfTheLatestTertialThatIsOver() {
        assertThat(toAsk(running(LocalDate.of(2014, 1, 1), null), JUNE)).containsExactly("2018 T1");
    }

    @Test
    void afterThatNoneIsLeftOut() {
        Insats ist = running(LocalDate.of(2014, 1, 1), null);
        assertThat(toAsk(ist, JUNE, due(2017, Tertial.T2))).containsExactly("2017 T3", "2018 T1");
        assertThat(toAsk(ist, JUNE, due(2018, Tertial.T1))).isEmpty();
        assertThat(toAsk(ist, LocalDate.of(2018, 9, 1), due(2018, Tertial.T1))).containsExactly("2018 T2");
        assertThat(toAsk(ist, JUNE, due(2015, Tertial.T1)))
                .as("what is more than a year old is let be")
                .containsExactly("2017 T2", "2017 T3", "2018 T1");
    }

    @Test
    void onlyWhatIsUnderWayReports() {
        assertThat(toAsk(insats(LocalDate.of(2018, 1, 1), null), JUNE)).isEmpty();
        assertThat(toAsk(running(LocalDate.of(2018, 5, 1), null), JUNE)).isEmpty();
        assertThat(toAsk(running(null, null), JUNE))
                .as("under way since the step")
                .containsExactly("2018 T1");
    }

    @Test
    void oneByOneItIsAskedForWhenItsTertialIsOver() {
        OwedReports owed = new OwedReports(running(LocalDate.of(2018, 2, 1), null), List.of(), 45);
        assertThat(owed.refusals(YEAR, Tertial.T1, JUNE)).isEmpty();
        assertThat(owed.refusals(YEAR, Tertial.T2, JUNE))
                .containsExactly(new TertialNotOver(LocalDate.of(2018, 8, 31)));
        assertThat(owed.refusals(YEAR, Tertial.T2, LocalDate.of(2018, 8, 31))).hasSize(1);
        assertThat(owed.refusals(YEAR, Tertial.T2, LocalDate.of(2018, 9, 1))).isEmpty();
        assertThat(owed.refusals(new FinancialYear(2017), Tertial.T3, JUNE)).containsExactly(new ReportNotOwed());
        assertThat(owed.of(YEAR, Tertial.T1).due()).isEqualTo(LocalDate.of(2018, 6, 14));
    }

    @Test
    void everyTertialThatIsOverCanBeAskedForByHandTheLatestFirst() {
        OwedReports owed = new OwedReports(
                running(LocalDate.of(2017, 6, 1), null), List.of(due(2017, Tertial.T3)), ReportDue.USUAL_DAYS);
        assertThat(owed.askable(JUNE))
                .extracting(due -> due.year() + " " + due.tertial())
                .containsExactly("2018 T1", "2017 T2");
    }
}
