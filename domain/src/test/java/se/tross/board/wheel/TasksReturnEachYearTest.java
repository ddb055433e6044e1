package se.tross.board.wheel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.tross.board.Refusing;
import se.tross.board.WheelRefusal.CycleOutOfRange;
import se.tross.board.WheelRefusal.DoneInTheFuture;
import se.tross.board.WheelRefusal.DueDayMissing;
import se.tross.board.WheelRefusal.LeadDaysOutOfRange;
import se.tross.board.WheelRefusal.OwnerNotOne;
import se.tross.board.WheelRefusal.TaskIsDone;
import se.tross.board.WheelRefusal.TaskIsRetired;
import se.tross.board.WheelRefusal.TaskNotDone;
import se.tross.board.WheelRefusal.TaskNotInYear;
import se.tross.board.WordingRefusal.WordingMissing;
import se.tross.forbund.CharterSetting;
import se.tross.forbund.SettingValue;
import se.tross.shared.access.Role;
import se.tross.shared.refusal.Texts;
import se.tross.shared.text.DayOfYearText;

/** L31, L34, L35, L23: the year's tasks are due by the law or the charter, and done once a year. */
class TasksReturnEachYearTest {
    private static final LocalDate TODAY = LocalDate.of(2018, 3, 10);
    private static final CharterDays SILENT = CharterDays.silent();

    private static CharterDays charter(CharterSetting setting, String typed) {
        return new CharterDays(List.of(SettingValue.read(setting, typed)));
    }

    private static WheelTask standard(StandardTask task) {
        return WheelTask.of(1, task, SILENT, 2018, Texts.swedish());
    }

    private static WheelTask own(Role role, Long account) {
        DueRule due = DueRule.yearly(MonthDay.of(2, 29), 2018);
        return new WheelTask(1, new WheelTerms("Skottdagsfika", due, 10, role, account));
    }

    private static DoneMark mark(int year, LocalDate day) {
        return new DoneMark(year, day, "Eva Chef", "");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "-", textBlock = """
            ARCHIVE,                 2018-01-31
            DELEGATION_REVIEW,       2018-02-28
            ANNUAL_REPORT,           2018-03-31
            ANNUAL_REPORT_SIGNED,    2018-03-31
            NEW_MANDATES,            -
            AUDIT_REPORT_TO_MEMBERS, 2018-04-30
            BUDGET_PROPOSAL,         2018-08-31
            HALF_YEAR_REPORT,        -
            CONSULTATION_ENDS,       2018-10-31
            BUDGET_DECISION,         2018-11-30
            YEAR_PLAN,               2018-11-30
            BUDGET_TO_MEMBERS,       2018-12-31
            """)
    void whatAYearHoldsWhereTheCharterIsSilent(StandardTask task, LocalDate due) {
        assertThat(standard(task).terms().due().dueIn(2018, SILENT).orElse(null))
                .isEqualTo(due);
    }

    @ParameterizedTest
    @EnumSource(StandardTask.class)
    void everyStandardTaskCanBeKept(StandardTask task) {
        assertThat(standard(task).terms().refusals()).isEmpty();
        assertThat(standard(task).standard()).isEqualTo(task);
    }

    @Test
    void aTaskThatRestsOnTheCharterMovesWithIt() {
        DueRule budget = standard(StandardTask.BUDGET_DECISION).terms().due();
        assertThat(budget.dueIn(2018, charter(CharterSetting.BUDGET_DECISION, "20 november")))
                .contains(LocalDate.of(2018, 11, 20));
        DueRule halfYear = standard(StandardTask.HALF_YEAR_REPORT).terms().due();
        assertThat(halfYear.dueIn(2018, charter(CharterSetting.HALF_YEAR_REPORT, "true")))
                .contains(LocalDate.of(2018, 8, 31));
        assertThat(halfYear.dueIn(2018, charter(CharterSetting.HALF_YEAR_REPORT, "false")))
                .isEmpty();
    }

    @Test
    void mandatesBeginTheYearAfterAGeneralElection() {
        DueRule mandates = standard(StandardTask.NEW_MANDATES).terms().due();
        assertThat(mandates.dueIn(2019, SILENT)).contains(LocalDate.of(2019, 4, 1));
        assertThat(mandates.dueIn(2020, SILENT)).isEmpty();
        assertThat(mandates.dueIn(2023, charter(CharterSetting.MANDATE_BEGINS, "1 januari")))
                .contains(LocalDate.of(2023, 1, 1));
        DueRule shorter = WheelTask.of(
                        1, StandardTask.NEW_MANDATES, charter(CharterSetting.MANDATE_YEARS, "2"), 2020, Texts.swedish())
                .terms()
                .due();
        assertThat(shorter.firstYear()).isEqualTo(2021);
    }

    @Test
    void theTwentyNinthOfFebruaryIsTheTwentyEighthInOtherYears() {
        DueRule due = own(Role.EKONOM, null).terms().due();
        assertThat(due.dueIn(2020, SILENT)).contains(LocalDate.of(2020, 2, 29));
        assertThat(due.dueIn(2021, SILENT)).contains(LocalDate.of(2021, 2, 28));
        assertThat(due.dueIn(2017, SILENT)).isEmpty();
    }

    @Test
    void itIsDoneOnceAYearAndNotTomorrow() {
        WheelTask report = standard(StandardTask.ANNUAL_REPORT);
        assertThat(report.refusalsOfDoing(mark(2018, TODAY.plusDays(1)), SILENT, List.of(), TODAY))
                .containsExactly(new DoneInTheFuture(TODAY));
        WheelDone done = report.done(mark(2018, TODAY), SILENT, List.of(), TODAY);
        assertThat(report.refusalsOfDoing(mark(2018, TODAY), SILENT, List.of(done), TODAY))
                .containsExactly(new TaskIsDone(2018, "Eva Chef"));
        assertThat(report.refusalsOfDoing(mark(2019, TODAY), SILENT, List.of(done), TODAY))
                .isEmpty();
        assertThat(standard(StandardTask.ARCHIVE).refusalsOfDoing(mark(2018, TODAY), SILENT, List.of(done), TODAY))
                .isEmpty();
        assertThat(report.undone(2018, List.of(done))).isSameAs(done);
        assertThat(Refusing.of(() -> report.undone(2019, List.of(done)))).containsExactly(new TaskNotDone(2019));
    }

    @Test
    void onlyInAYearInWhichItReturnsAndWhileItIsUsed() {
        WheelTask mandates = standard(StandardTask.NEW_MANDATES);
        mandates.retire();
        DoneMark nameless = new DoneMark(2018, TODAY, " ", null);
        assertThat(mandates.refusalsOfDoing(nameless, SILENT, List.of(), TODAY))
                .containsExactly(new WordingMissing("who"), new TaskNotInYear(2018), new TaskIsRetired());
        mandates.takeUp();
        assertThat(mandates.isRetired()).isFalse();
    }

    @Test
    void refusesTermsThatDoNotHoldTheWeightiestFirst() {
        WheelTerms bad = new WheelTerms(" ", new DueRule(null, null, null, 0, 2018), 181, null, null);
        assertThat(bad.refusals())
                .containsExactly(
                        new WordingMissing("title"),
                        new DueDayMissing(),
                        new LeadDaysOutOfRange(180),
                        new OwnerNotOne(),
                        new CycleOutOfRange(10));
        assertThat(Refusing.of(() -> own(Role.EKONOM, 7L))).containsExactly(new OwnerNotOne());
    }

    @Test
    void whereATaskStands() {
        List<WheelTask> tasks = Arrays.stream(StandardTask.values())
                .map(TasksReturnEachYearTest::standard)
                .toList();
        WheelDone archived = tasks.get(0).done(mark(2018, LocalDate.of(2018, 1, 20)), SILENT, List.of(), TODAY);
        Wheel wheel = new Wheel(tasks, List.of(archived), SILENT);
        assertThat(wheel.in(2018, TODAY)).hasSize(10);
        assertThat(wheel.in(2018, TODAY).subList(0, 5))
                .extracting(WheelEntry::status)
                .containsExactly(
                        WheelStatus.DONE,
                        WheelStatus.OVERDUE,
                        WheelStatus.DUE_SOON,
                        WheelStatus.DUE_SOON,
                        WheelStatus.LATER);
        assertThat(wheel.in(2018, LocalDate.of(2018, 2, 28)).get(1).status()).isEqualTo(WheelStatus.DUE_SOON);
        assertThat(wheel.in(2018, LocalDate.of(2018, 3, 1)).get(1).status()).isEqualTo(WheelStatus.OVERDUE);
        assertThat(wheel.in(2018, LocalDate.of(2018, 2, 28)).get(2).status()).isEqualTo(WheelStatus.LATER);
        assertThat(wheel.in(2018, LocalDate.of(2018, 3, 1)).get(2).status()).isEqualTo(WheelStatus.DUE_SOON);
    }

    @Test
    void eachHasTheirOwnList() {
        List<WheelTask> tasks = List.of(
                standard(StandardTask.ANNUAL_REPORT), standard(StandardTask.ANNUAL_REPORT_SIGNED), own(null, 7L));
        Wheel wheel = new Wheel(tasks, List.of(), SILENT);
        assertThat(wheel.toDo(5, Set.of(Role.FORBUNDSCHEF), TODAY))
                .extracting(WheelEntry::title)
                .containsExactly("Årsredovisningen klar");
        assertThat(wheel.toDo(7, Set.of(Role.LEDAMOT), TODAY))
                .extracting(WheelEntry::title)
                .containsExactly("Skottdagsfika");
        assertThat(wheel.toDo(8, Set.of(Role.REVISOR), TODAY)).isEmpty();
        assertThat(wheel.toDo(7, Set.of(), LocalDate.of(2019, 1, 2)))
                .extracting(WheelEntry::year)
                .containsExactly(2018);
        assertThat(wheel.toDo(7, Set.of(), LocalDate.of(2018, 12, 31)))
                .extracting(WheelEntry::year)
                .containsExactly(2018);
    }

    @Test
    void aRetiredTaskIsSeenInTheYearsThatItWasDone() {
        WheelTask task = own(Role.EKONOM, null);
        WheelDone done = task.done(mark(2018, TODAY), SILENT, List.of(), TODAY);
        task.retire();
        Wheel wheel = new Wheel(List.of(task), List.of(done), SILENT);
        assertThat(wheel.in(2018, TODAY)).extracting(WheelEntry::doneBy).containsExactly("Eva Chef");
        assertThat(wheel.in(2019, TODAY)).isEmpty();
    }

    @Test
    void theUsualTasksAreLaidOutOnceAndWithoutOldDebts() {
        LocalDate june = LocalDate.of(2018, 6, 1);
        WheelTask archive = standard(StandardTask.ARCHIVE);
        archive.retire();
        List<WheelTask> laidOut = StandardWheel.layOut(1, List.of(archive), SILENT, june, Texts.swedish());
        assertThat(laidOut)
                .hasSize(StandardTask.values().length - 1)
                .noneMatch(task -> task.standard() == StandardTask.ARCHIVE);
        assertThat(StandardWheel.missing(laidOut)).containsExactly(StandardTask.ARCHIVE);
        Wheel wheel = new Wheel(laidOut, List.of(), SILENT);
        assertThat(wheel.pressing(june)).isEmpty();
        assertThat(wheel.in(2018, june)).extracting(WheelEntry::due).allMatch(due -> due.isAfter(june));
        assertThat(wheel.in(2019, june)).extracting(WheelEntry::title).contains("Årsredovisningen klar");
    }

    @Test
    void whatIsNextAndWhatWasBefore() {
        WheelTask report = standard(StandardTask.ANNUAL_REPORT);
        LocalDate later = LocalDate.of(2020, 3, 10);
        WheelDone done = report.done(mark(2019, LocalDate.of(2019, 3, 1)), SILENT, List.of(), later);
        Wheel wheel = new Wheel(List.of(report), List.of(done), SILENT);
        assertThat(wheel.next(report, later).orElseThrow().due()).isEqualTo(LocalDate.of(2020, 3, 31));
        assertThat(wheel.yearsOf(report, later))
                .extracting(WheelEntry::year, WheelEntry::status)
                .hasToString("[(2021, LATER), (2020, DUE_SOON), (2019, DONE), (2018, OVERDUE)]");
        report.retire();
        assertThat(wheel.next(report, later)).isEmpty();
        assertThat(wheel.yearsOf(report, later)).extracting(WheelEntry::year).containsExactly(2019);
    }

    @Test
    void theDayIsTypedWithoutItsYear() {
        assertThat(DayOfYearText.read("31 mars").value()).isEqualTo(MonthDay.of(3, 31));
        assertThat(DayOfYearText.read(" 02-29 ").value()).isEqualTo(MonthDay.of(2, 29));
        assertThat(DayOfYearText.read("31 februari").isRead()).isFalse();
        assertThat(DayOfYearText.read(" ").isRead()).isFalse();
    }
}
