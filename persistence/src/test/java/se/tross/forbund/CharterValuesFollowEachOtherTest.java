package se.tross.forbund;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.forbund.ForbundFixture.BEGINNING;
import static se.tross.forbund.ForbundFixture.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.forbund.ForbundRefusal.ParagraphMissing;
import se.tross.forbund.ForbundRefusal.RuleHasBegun;
import se.tross.forbund.ForbundRefusal.SettingNotReadable;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.personaldata.PersonalNumberInText;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.time.Period;
import se.tross.shared.trail.History;
import se.tross.shared.trail.HistoryEntry;
import se.tross.shared.trail.HistoryEntry.Action;
import se.tross.shared.trail.HistoryPage;

/** The förbundsordning through its use cases: nothing that was agreed is overwritten. */
class CharterValuesFollowEachOtherTest {

    private static final CharterSetting SETTING = CharterSetting.MANDATE_BEGINS;
    private static final LocalDate NEXT_YEAR = LocalDate.of(2019, 1, 1);

    @RegisterExtension
    private final ForbundFixture forbund = new ForbundFixture();

    @Test
    void everySettingIsListedWithOrWithoutAValue() {
        List<CharterSettingOverview> charter =
                forbund.asChief(() -> forbund.bean(CharterOverviews.class).charter(TODAY));
        assertThat(charter).hasSize(CharterSetting.values().length);
        assertThat(charter.stream().filter(one -> one.inForce().isPresent()))
                .extracting(CharterSettingOverview::setting)
                .containsExactly(SETTING, CharterSetting.HALF_YEAR_REPORT);
    }

    @Test
    void theValueInForceEndsTheDayBeforeTheNewOne() {
        set(NEXT_YEAR, "1 januari");
        assertThat(setting().values())
                .extracting(row -> row.value().kept(), CharterRow::validity)
                .hasToString("[(\"04-01\", %s), (\"01-01\", %s)]"
                        .formatted(new Period(BEGINNING, NEXT_YEAR.minusDays(1)), Period.from(NEXT_YEAR)));
        assertThat(setting().next()).isPresent();
        assertThat(setting().endsWithoutSuccessor()).isFalse();
    }

    @Test
    void whatWasShownAndIsNoLongerTrueIsNotDone() {
        CharterSuccession shown = setting().succession(NEXT_YEAR);
        set(NEXT_YEAR, "1 januari");
        assertThat(refusal(input(NEXT_YEAR, "1 februari", "§ 5", ""), shown))
                .isInstanceOf(AccessRefusal.VersionConflict.class);
        CharterSuccession without = new CharterSuccession(null, Period.from(NEXT_YEAR.plusYears(1)));
        assertThat(refusal(input(NEXT_YEAR.plusYears(1), "1 februari", "§ 5", ""), without))
                .isEqualTo(new AccessRefusal.ChangedMeanwhile());
    }

    @Test
    void aPlannedValueIsWithdrawnAndTheOneBeforeLastsOn() {
        set(NEXT_YEAR, "1 januari");
        CharterRow planned = setting().next().orElseThrow();
        forbund.asChief(() -> {
            forbund.bean(WithdrawCharterValue.class).withdraw(planned.id(), planned.version());
            return null;
        });
        assertThat(setting().values()).extracting(CharterRow::validity).containsExactly(Period.from(BEGINNING));
    }

    @Test
    void theHistoryTellsAlsoOfWhatWasWithdrawn() {
        set(NEXT_YEAR, "1 januari");
        CharterRow planned = setting().next().orElseThrow();
        forbund.asChief(() -> {
            forbund.bean(WithdrawCharterValue.class).withdraw(planned.id(), planned.version());
            return null;
        });
        HistoryPage history = forbund.asChief(
                () -> forbund.bean(History.class).ofAll("forbund_charter_setting", "setting", SETTING.name(), 0));
        assertThat(history.entries())
                .extracting(HistoryEntry::action)
                .containsExactly(Action.CHANGED, Action.REMOVED, Action.CREATED, Action.CHANGED, Action.CREATED);
    }

    @Test
    void aValueInForceIsNotWithdrawn() {
        assertThat(forbund.refusal(
                        () -> forbund.bean(WithdrawCharterValue.class).withdraw(1, 1)))
                .isEqualTo(new RuleHasBegun(BEGINNING));
    }

    @Test
    void theTextsAreRefusedBesideTheirFields() {
        CharterSuccession shown = setting().succession(NEXT_YEAR);
        assertThat(refusal(input(NEXT_YEAR, "nyår", "§ 5", ""), shown)).isInstanceOf(SettingNotReadable.class);
        assertThat(refusal(input(NEXT_YEAR, "1 januari", " ", ""), shown)).isEqualTo(new ParagraphMissing());
        assertThat(refusal(input(NEXT_YEAR, "1 januari", "§ 5", "Anna 811218-9876"), shown))
                .isEqualTo(new PersonalNumberInText("source"));
    }

    @Test
    void whatEndsSoonWithNothingAfterItIsToBeDone() {
        ForbundTodo todo =
                forbund.asChief(() -> forbund.bean(ForbundTodoOverviews.class).todo());
        assertThat(todo.missing()).isEmpty();
        assertThat(todo.ending())
                .containsExactly(new ForbundTodo.Ending(CharterSetting.HALF_YEAR_REPORT, LocalDate.of(2018, 9, 30)));
        assertThat(todo.charterEmpty()).isFalse();
    }

    private CharterSettingOverview setting() {
        return forbund.asChief(() -> forbund.bean(CharterOverviews.class).setting(SETTING, TODAY));
    }

    private void set(LocalDate from, String value) {
        CharterSuccession shown = setting().succession(from);
        forbund.asChief(() -> {
            forbund.bean(SetCharterValue.class).set(input(from, value, "§ 5", "Förbundsordning 2019"), shown);
            return null;
        });
    }

    private Refusal refusal(NewCharterValue typed, CharterSuccession shown) {
        return forbund.refusal(() -> forbund.bean(SetCharterValue.class).set(typed, shown));
    }

    private static NewCharterValue input(LocalDate from, String value, String paragraph, String source) {
        return new NewCharterValue(SETTING, value, paragraph, from, source);
    }
}
