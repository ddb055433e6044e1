package se.tross.insats.tertial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tross.insats.AgeRange;
import se.tross.insats.Classification;
import se.tross.insats.CountMethod;
import se.tross.insats.Direction;
import se.tross.insats.Insats;
import se.tross.insats.InsatsRefusal;
import se.tross.insats.InsatsRules;
import se.tross.insats.InsatsTerms;
import se.tross.insats.ReportRefusal.AmountNotUsable;
import se.tross.insats.ReportRefusal.AskBackDayMissing;
import se.tross.insats.ReportRefusal.AskBackDayPassed;
import se.tross.insats.ReportRefusal.AskBackReasonMissing;
import se.tross.insats.ReportRefusal.CountMissing;
import se.tross.insats.ReportRefusal.CountNotUsable;
import se.tross.insats.ReportRefusal.MoreOutcomesThanEnded;
import se.tross.insats.ReportRefusal.MoreReachedThanThereAre;
import se.tross.insats.ReportRefusal.ReportIsApproved;
import se.tross.insats.ReportRefusal.ReportedGoalMissing;
import se.tross.insats.ReportRefusal.SpentMissing;
import se.tross.insats.ReportRefusal.TertialIsHandedIn;
import se.tross.insats.ReportRefusal.TertialNotHandedIn;
import se.tross.insats.ReportRefusal.TertialTextMissing;
import se.tross.insats.ReportRefusal.TertialTextTooLong;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.Tertial;

/** M15, S7: a report says result, economy and deviations, and counts participations. */
class ReportIsWrittenTest {

    private static final ReportDue DUE = new ReportDue(new FinancialYear(2018), Tertial.T1, LocalDate.of(2018, 5, 30));
    private static final Instant NOON = Instant.parse("2018-05-20T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2018, 5, 20);

    private final TertialReport report = new TestReport();
    private final ReportSheet sheet = new ReportSheet(report, List.of(), List.of());

    /** One that the database has given a number. */
    private static final class TestReport extends TertialReport {
        TestReport() {
            super(new Numbered(), DUE);
        }

        @Override
        public Long id() {
            return 7L;
        }
    }

    private static final class Numbered extends Insats {
        Numbered() {
            super(
                    1,
                    new Classification(Direction.INDIVIDUAL, CountMethod.REGISTERED, false),
                    ist(),
                    new InsatsRules(new AgeRange(16, 64), List.of()),
                    LocalDate.of(2018, 1, 1));
        }

        @Override
        public Long id() {
            return 3L;
        }
    }

    private static InsatsTerms ist() {
        return new InsatsTerms("IST", "IST", "", "", null, LocalDate.of(2018, 1, 1), null, "", "", "");
    }

    private void write(String field, String typed) {
        sheet.write(ReportField.of(field).orElseThrow(), typed);
    }

    private String text(String field) {
        return sheet.text(ReportField.of(field).orElseThrow());
    }

    private List<InsatsRefusal> missing() {
        return sheet.refusalsOfHandingIn(Direction.INDIVIDUAL);
    }

    private static Refusal refusal(Runnable deed) {
        try {
            deed.run();
        } catch (Refused refused) {
            return refused.first();
        }
        throw new AssertionError("Not refused");
    }

    private void fill() {
        Stream.of(
                        "text-RESULT;Elva har kommit närmare arbete",
                        "text-DEVIATIONS;Inga",
                        "count-BEGUN-WOMEN;7",
                        "count-UNDER_WAY-WOMEN;12",
                        "count-ENDED-WOMEN;3",
                        "money-SPENT;125 tkr")
                .map(line -> line.split(";"))
                .forEach(line -> write(line[0], line[1]));
    }

    @Test
    void everythingThatIsMissingIsToldAtOnceTheWeightiestFirst() {
        assertThat(missing())
                .containsExactly(
                        new TertialTextMissing("text-RESULT"),
                        new TertialTextMissing("text-DEVIATIONS"),
                        new CountMissing("count-BEGUN-UNDIVIDED"),
                        new CountMissing("count-UNDER_WAY-UNDIVIDED"),
                        new CountMissing("count-ENDED-UNDIVIDED"),
                        new SpentMissing());
        assertThat(sheet.refusalsOfHandingIn(Direction.STRUCTURAL))
                .as("structural work has no participations")
                .containsExactly(
                        new TertialTextMissing("text-RESULT"),
                        new TertialTextMissing("text-DEVIATIONS"),
                        new SpentMissing());
        fill();
        assertThat(missing()).isEmpty();
    }

    @Test
    void whatIsTypedStandsThereAgain() {
        fill();
        write("goal-1-GOAL", "Hälften till arbete eller studier");
        write("goal-1-REACHED", "3");
        write("goal-1-OF_HOW_MANY", "7");
        assertThat(text("money-SPENT")).isEqualTo("125\u00a0000");
        assertThat(text("count-BEGUN-WOMEN")).isEqualTo("7");
        assertThat(sheet.goals()).containsExactly(new GoalResult("Hälften till arbete eller studier", 3, 7, ""));
        assertThat(sheet.goals().get(0).percent()).contains(43);
        assertThat(sheet.table().of(Measure.BEGUN)).isEqualTo(7);
        assertThat(sheet.table().total(Measure.TO_WORK)).isEmpty();
        write("count-BEGUN-WOMEN", "");
        assertThat(text("count-BEGUN-WOMEN")).isEmpty();
        assertThat(ReportField.of("goal-1-NOTHING")).isEmpty();
        assertThat(ReportField.of("goal-21-GOAL")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "100000", "7,5", "sju", "1 2"})
    void aCountIsAWholeNumber(String typed) {
        assertThat(refusal(() -> write("count-ENDED-MEN", typed)))
                .isEqualTo(new CountNotUsable("count-ENDED-MEN", 99_999));
    }

    @Test
    void theHighestCountFits() {
        write("count-ENDED-MEN", "99999");
        assertThat(sheet.table().of(Measure.ENDED, CountedAs.MEN)).isEqualTo(99_999);
    }

    @Test
    void anAmountCannotBeBelowZero() {
        assertThat(refusal(() -> write("money-SPENT", "-1"))).isEqualTo(new AmountNotUsable("money-SPENT"));
        assertThat(refusal(() -> write("money-FORECAST", "mycket"))).isEqualTo(new AmountNotUsable("money-FORECAST"));
        write("money-SPENT", "0");
        assertThat(report.money(ReportMoney.SPENT)).isEqualTo(Money.ZERO);
    }

    @Test
    void aTextHasItsRoom() {
        assertThat(refusal(() -> write("text-RESULT", "a".repeat(20_001))))
                .isEqualTo(new TertialTextTooLong("text-RESULT", 20_000));
        assertThat(refusal(() -> write("goal-2-GOAL", "a".repeat(501))))
                .isEqualTo(new TertialTextTooLong("goal-2-GOAL", 500));
    }

    @Test
    void noMoreGoToWorkThanEnd() {
        fill();
        write("count-TO_WORK-WOMEN", "2");
        write("count-TO_STUDIES-WOMEN", "1");
        assertThat(missing()).isEmpty();
        write("count-TO_STUDIES-WOMEN", "2");
        assertThat(missing()).containsExactly(new MoreOutcomesThanEnded("count-TO_WORK-WOMEN", 4, 3));
        write("count-TO_STUDIES-WOMEN", "1");
        write("count-TO_WORK-UNDIVIDED", "1");
        assertThat(missing()).containsExactly(new MoreOutcomesThanEnded("count-TO_WORK-UNDIVIDED", 4, 3));
    }

    @Test
    void aGoalWithNumbersHasWordsAndReachesNoMoreThanThereAre() {
        fill();
        write("goal-1-REACHED", "8");
        write("goal-1-OF_HOW_MANY", "7");
        assertThat(missing())
                .containsExactly(
                        new MoreReachedThanThereAre("goal-1-REACHED", 8, 7), new ReportedGoalMissing("goal-1-GOAL"));
        write("goal-1-GOAL", "Hälften");
        write("goal-1-REACHED", "7");
        assertThat(missing()).isEmpty();
    }

    @Test
    void whatIsHandedInIsApprovedOrAskedForBack() {
        assertThat(refusal(() -> report.approve("Frida", NOON))).isEqualTo(new TertialNotHandedIn());
        assertThat(refusal(() -> report.askBack("Mer", TODAY, TODAY))).isEqualTo(new TertialNotHandedIn());
        assertThatThrownBy(() -> sheet.handIn(Direction.INDIVIDUAL, null, "Sara", NOON))
                .isInstanceOf(Refused.class);
        fill();
        sheet.handIn(Direction.INDIVIDUAL, null, "Sara", NOON);
        assertThat(refusal(() -> write("text-RESULT", "Annat"))).isEqualTo(new TertialIsHandedIn("Sara"));
        assertThat(refusal(() -> sheet.handIn(Direction.INDIVIDUAL, null, "Sara", NOON)))
                .isEqualTo(new TertialIsHandedIn("Sara"));
        report.approve("Frida", NOON);
        assertThat(refusal(() -> write("text-RESULT", "Annat"))).isEqualTo(new ReportIsApproved());
        assertThat(refusal(() -> report.approve("Frida", NOON))).isEqualTo(new ReportIsApproved());
    }

    @Test
    void whatIsApprovedChangesOnlyByBeingAskedForBack() {
        fill();
        sheet.handIn(Direction.INDIVIDUAL, new EconomyInBrief(Money.ofKronor(300), Money.ofKronor(100)), "Sara", NOON);
        report.approve("Frida", NOON);
        assertThat(report.economyWhenHandedIn().left()).isEqualTo(Money.ofKronor(200));
        report.askBack("Var är mönstren?", TODAY.plusDays(9), TODAY);
        assertThat(report.steps().approvedBy()).isNull();
        assertThat(report.owed().due()).isEqualTo(TODAY.plusDays(9));
        write("text-PATTERNS", "Långa väntetider");
        sheet.handIn(Direction.INDIVIDUAL, null, "Sara", NOON);
        assertThat(report.status()).isEqualTo(ReportStatus.HANDED_IN);
    }

    @Test
    void whoGetsItBackIsToldWhatAndByWhen() {
        fill();
        sheet.handIn(Direction.INDIVIDUAL, null, "Sara", NOON);
        assertThatThrownBy(() -> report.askBack(" ", null, TODAY))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusals())
                                .isEqualTo(List.of(new AskBackReasonMissing(), new AskBackDayMissing())));
        assertThat(refusal(() -> report.askBack("Mer", TODAY.minusDays(1), TODAY)))
                .isEqualTo(new AskBackDayPassed(TODAY));
        assertThat(report.status()).isEqualTo(ReportStatus.HANDED_IN);
        report.askBack("Mer", TODAY, TODAY);
        assertThat(report.status().isWritable()).isTrue();
    }

    @Test
    void theNextReportBeginsWithWhatGoesOn() {
        fill();
        write("text-SYSTEM_FAILURES", "Två planer som inte känner varandra");
        write("goal-3-GOAL", "Hälften till arbete");
        write("goal-3-REACHED", "3");
        ReportSheet next = new ReportSheet(new TestReport(), List.of(), List.of());
        next.beginFrom(sheet);
        assertThat(next.report().texts())
                .containsEntry(ReportText.SYSTEM_FAILURES, "Två planer som inte känner varandra")
                .containsEntry(ReportText.DEVIATIONS, "Inga")
                .containsEntry(ReportText.RESULT, "");
        assertThat(next.goals()).containsExactly(new GoalResult("Hälften till arbete", null, null, ""));
        assertThat(next.table().cells()).isEmpty();
        next.beginWith(List.of("Hälften till arbete", "Färre återgångar"));
        assertThat(next.goals())
                .extracting(GoalResult::goal)
                .containsExactly("Hälften till arbete", "Färre återgångar");
    }

    @Test
    void theCountsFollowFromTheLastOnes() {
        fill();
        ReportSheet next = new ReportSheet(new TestReport(), List.of(), List.of());
        next.write(ReportField.of("count-BEGUN-MEN").orElseThrow(), "5");
        assertThat(next.table().expectedUnderWay(sheet.table())).isEmpty();
        next.write(ReportField.of("count-ENDED-MEN").orElseThrow(), "4");
        assertThat(next.table().expectedUnderWay(sheet.table())).hasValue(13);
        assertThat(CountTable.sum(List.of(sheet.table(), next.table())).of(Measure.BEGUN))
                .isEqualTo(12);
    }

    @Test
    void thoseWhoReportAreToldOnceOfEachThing() {
        assertThat(ReportReminder.due(report, LocalDate.of(2018, 5, 1))).contains(LetterKind.TERTIAL_OVER);
        assertThat(ReportReminder.due(report, LocalDate.of(2018, 5, 22))).contains(LetterKind.TERTIAL_OVER);
        assertThat(ReportReminder.due(report, LocalDate.of(2018, 5, 23))).contains(LetterKind.WEEK_LEFT);
        assertThat(ReportReminder.due(report, LocalDate.of(2018, 5, 30))).contains(LetterKind.WEEK_LEFT);
        assertThat(ReportReminder.due(report, LocalDate.of(2018, 5, 31))).contains(LetterKind.LATE);
        assertThat(report.steps().isLate(LocalDate.of(2018, 5, 30))).isFalse();
        assertThat(report.steps().isLate(LocalDate.of(2018, 5, 31))).isTrue();
        fill();
        sheet.handIn(Direction.INDIVIDUAL, null, "Sara", NOON);
        assertThat(ReportReminder.due(report, LocalDate.of(2018, 5, 31))).isEmpty();
        assertThat(report.steps().isLate(LocalDate.of(2018, 5, 31))).isFalse();
    }
}
