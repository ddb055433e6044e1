package se.tross.board.wheel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.board.WheelRefusal.DoneInTheFuture;
import se.tross.board.WheelRefusal.LeadDaysOutOfRange;
import se.tross.board.WheelRefusal.TaskIsDone;
import se.tross.board.WheelRefusal.TaskNotDone;
import se.tross.forbund.CharterSetting;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.Actor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.RefusedInTransaction;
import se.tross.shared.access.Role;
import se.tross.shared.container.TestForbund;
import se.tross.shared.personaldata.PersonalNumberInText;
import se.tross.shared.trail.History;

/** The year wheel through its use cases, on 1 June 2018: tasks come, change and are done, and each is told what is theirs. */
class YearWheelTurnsTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 6, 1);
    private static final Actor SECRETARY = TestForbund.eva(Role.STYRELSESEKRETERARE);
    private static final Actor CLERK = new Actor(7, "elin", "Elin Ek", 1, Set.of(Role.EKONOM));

    @RegisterExtension
    private final TestForbund forbund = new TestForbund(
            Role.STYRELSESEKRETERARE,
            "insert into forbund_charter_setting (id, forbund_id, version, setting, value, paragraph, valid_from)"
                    + " values (20, 1, 1, 'BUDGET_PROPOSAL', '09-15', '§ 9', '2018-01-01')");

    @Test
    void theUsualTasksAreLaidOutOnceByTheChartersOwnDays() {
        assertThat(layOut()).isEqualTo(StandardTask.values().length);
        assertThat(layOut()).isZero();
        WheelYear year = year(2018);
        assertThat(year.missing()).isZero();
        assertThat(year.pressing()).isEmpty();
        assertThat(year.lines())
                .extracting(line -> line.entry().title() + " " + line.entry().due())
                .contains("Budgetförslaget till medlemmarna 2018-09-15", "Budgeten beslutad av styrelsen 2018-11-30")
                .noneMatch(line -> line.startsWith("Årsredovisningen klar"));
        assertThat(year(2019).lines())
                .extracting(line -> line.entry().title() + " " + line.entry().due())
                .contains("Årsredovisningen klar 2019-03-31");
    }

    @Test
    void anOwnTaskIsChangedAndTheSecondIsToldWhoWasFirst() {
        long id = add("Boka revisorerna", MonthDay.of(6, 10), Role.EKONOM, null);
        WheelTerms moved = terms("Boka revisorerna", MonthDay.of(6, 20), Role.EKONOM, null);
        forbund.run(() -> forbund.bean(ChangeWheelTask.class).change(id, 1, moved));
        assertThat(task(id).row().next().due()).isEqualTo(LocalDate.of(2018, 6, 20));
        assertThat(forbund.refusal(() -> forbund.bean(ChangeWheelTask.class).change(id, 1, moved)))
                .isInstanceOf(AccessRefusal.VersionConflict.class);
        assertThat(forbund.refusal(() -> forbund.bean(AddWheelTask.class)
                        .add(new WheelTerms("Sent", DueRule.yearly(MonthDay.of(6, 1), 2018), 400, Role.EKONOM, null))))
                .isEqualTo(new LeadDaysOutOfRange(180));
        WheelTerms number = terms("Ring 811218-9876", MonthDay.of(6, 10), Role.EKONOM, null);
        assertThat(forbund.refusal(() -> forbund.bean(AddWheelTask.class).add(number)))
                .isEqualTo(new PersonalNumberInText("title"));
    }

    @Test
    void itIsDoneOnceSignedAndTakenBack() {
        long id = add("Boka revisorerna", MonthDay.of(6, 10), Role.EKONOM, null);
        assertThat(forbund.refusal(() -> done(id, 2018, TODAY.plusDays(1)))).isEqualTo(new DoneInTheFuture(TODAY));
        forbund.run(() -> done(id, 2018, TODAY.minusDays(2)));
        WheelLine line = task(id).years().stream()
                .filter(one -> one.entry().year() == 2018)
                .findFirst()
                .orElseThrow();
        assertThat(line.entry().status()).isEqualTo(WheelStatus.DONE);
        assertThat(line.entry().doneBy()).isEqualTo("Eva Ekonom");
        assertThat(line.note()).isEqualTo("Klart utan anmärkning");
        assertThat(forbund.refusal(() -> done(id, 2018, TODAY))).isEqualTo(new TaskIsDone(2018, "Eva Ekonom"));
        forbund.run(() -> forbund.bean(MarkWheelTask.class).undo(id, 2018));
        assertThat(task(id).row().next().status()).isEqualTo(WheelStatus.DUE_SOON);
        assertThat(forbund.refusal(() -> forbund.bean(MarkWheelTask.class).undo(id, 2018)))
                .isEqualTo(new TaskNotDone(2018));
        assertThat(forbund.as(() -> forbund.bean(History.class)
                        .of("board_wheel_task", id, 0)
                        .toString()))
                .contains("board_wheel_done", "Klart utan anmärkning");
    }

    @Test
    void whatIsNoLongerUsedIsNobodysDebtAndComesBack() {
        long id = add("Boka revisorerna", MonthDay.of(5, 10), Role.EKONOM, null);
        assertThat(year(2018).pressing()).hasSize(1);
        forbund.run(() -> forbund.bean(ChangeWheelTask.class).retire(id, 1));
        assertThat(year(2018).pressing()).isEmpty();
        assertThat(year(2018).tasks()).singleElement().matches(WheelTaskRow::retired);
        forbund.run(() -> forbund.bean(ChangeWheelTask.class).takeUp(id, 2));
        assertThat(year(2018).pressing()).hasSize(1);
    }

    @Test
    void eachIsToldWhatIsTheirsByRoleOrByPerson() {
        add("Boka revisorerna", MonthDay.of(6, 10), Role.EKONOM, null);
        add("Skriv kallelsen", MonthDay.of(5, 20), null, 1L);
        add("Julkort", MonthDay.of(12, 1), null, 1L);
        assertThat(todo(SECRETARY)).containsExactly("Skriv kallelsen");
        assertThat(todo(CLERK)).containsExactly("Boka revisorerna");
        assertThat(todo(TestForbund.eva(Role.EKONOM))).containsExactly("Skriv kallelsen", "Boka revisorerna");
        assertThat(year(2018).pressing()).extracting(WheelLine::person).containsExactly("Eva Ekonom", "");
    }

    @Test
    void theToDoListFollowsTheCharterAndWhatIsDone() {
        DueRule proposal = new DueRule(MonthDay.of(6, 5), CharterSetting.BUDGET_PROPOSAL, null, 1, 2018);
        WheelTerms terms = new WheelTerms("Budgetförslag", proposal, 110, Role.EKONOM, null);
        long id = forbund.as(() -> forbund.bean(AddWheelTask.class).add(terms));
        List<WheelEntry> todo =
                forbund.as(CLERK, () -> forbund.bean(WheelOverviews.class).todo());
        assertThat(todo).extracting(WheelEntry::due).containsExactly(LocalDate.of(2018, 9, 15));
        forbund.run(() -> done(id, 2018, TODAY));
        assertThat(todo(CLERK)).isEmpty();
    }

    @Test
    void othersReadAndOnlyTheOfficeOwns() {
        add("Boka revisorerna", MonthDay.of(6, 10), Role.EKONOM, null);
        Actor ledamot = TestForbund.eva(Role.LEDAMOT);
        assertThat(forbund.as(ledamot, () -> forbund.bean(WheelOverviews.class).year(2018))
                        .lines())
                .hasSize(1);
        assertThatThrownBy(() -> forbund.as(
                        ledamot, () -> forbund.bean(LayOutWheel.class).layOut()))
                .isInstanceOfSatisfying(
                        RefusedInTransaction.class,
                        refused -> assertThat(refused.first())
                                .isEqualTo(new AccessRefusal.NotPermitted(Permission.BOARD_WHEEL_EDIT)));
        assertThat(WheelOwners.roles()).containsExactly(Role.FORBUNDSCHEF, Role.EKONOM, Role.STYRELSESEKRETERARE);
        assertThat(forbund.as(() -> forbund.bean(WheelOverviews.class).owners()))
                .containsExactly(new WheelOwner(1, "Eva Ekonom"));
    }

    private long add(String title, MonthDay day, Role role, Long person) {
        return forbund.as(() -> forbund.bean(AddWheelTask.class).add(terms(title, day, role, person)));
    }

    private static WheelTerms terms(String title, MonthDay day, Role role, Long person) {
        return new WheelTerms(title, DueRule.yearly(day, 2018), WheelTerms.USUAL_LEAD_DAYS, role, person);
    }

    private void done(long id, int year, LocalDate day) {
        forbund.bean(MarkWheelTask.class).done(id, year, day, "Klart utan anmärkning");
    }

    private int layOut() {
        return forbund.as(() -> forbund.bean(LayOutWheel.class).layOut());
    }

    private WheelYear year(int year) {
        return forbund.as(() -> forbund.bean(WheelOverviews.class).year(year));
    }

    private WheelTaskOverview task(long id) {
        return forbund.as(() -> forbund.bean(WheelOverviews.class).task(id));
    }

    private List<String> todo(Actor actor) {
        return forbund.as(actor, () -> forbund.bean(WheelOverviews.class).todo()).stream()
                .map(WheelEntry::title)
                .toList();
    }
}
