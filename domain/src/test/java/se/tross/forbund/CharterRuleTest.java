package se.tross.forbund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.tross.forbund.ForbundRefusal.ParagraphMissing;
import se.tross.forbund.ForbundRefusal.RuleAlreadyEnded;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.Period;

/** L19, L20: a charter setting has one value a day, of its own kind, and rests on a §. */
class CharterRuleTest {
    private static final Period UNTIL_FURTHER_NOTICE = Period.from(LocalDate.of(2018, 1, 1));

    private static CharterRule limit(String kronor, Period validity, CharterRule... others) {
        SettingValue value = SettingValue.read(CharterSetting.BORROWING_LIMIT, kronor);
        return new CharterRule(1, value, "§ 14", validity, "", List.of(others));
    }

    @ParameterizedTest(name = "{0} to {1}: refused {2}")
    @CsvSource(nullValues = "-", textBlock = """
            2005-03-01, 2017-12-31, false
            2005-03-01, 2018-01-01, true
            2018-01-01, -,          true
            2025-01-01, -,          true
            """)
    void noTwoValuesOnOneDay(LocalDate from, LocalDate to, boolean refused) {
        CharterRule present = limit("500 000", UNTIL_FURTHER_NOTICE);
        Period other = new Period(from, to);
        if (refused) {
            assertThatThrownBy(() -> limit("1 mkr", other, present)).isInstanceOf(Refused.class);
        } else {
            assertThat(limit("1 mkr", other, present).value().money()).isEqualTo(Money.ofKronor(1_000_000));
        }
    }

    @Test
    void otherSettingsDoNotStandInTheWay() {
        CharterRule limit = limit("500 000", UNTIL_FURTHER_NOTICE);
        CharterRule area = new CharterRule(
                1,
                SettingValue.read(CharterSetting.AREA, "Hallands län"),
                "§ 2",
                UNTIL_FURTHER_NOTICE,
                "Förbundsordning 2005",
                List.of(limit));
        assertThat(area.value().shown()).isEqualTo("Hallands län");
        assertThat(area.source()).isEqualTo("Förbundsordning 2005");
    }

    @Test
    void aNewValueFollowsWhenTheOldOneHasEnded() {
        CharterRule old = limit("500 000", UNTIL_FURTHER_NOTICE);
        old.end(LocalDate.of(2019, 12, 31));
        CharterRule next = limit("0", Period.from(LocalDate.of(2020, 1, 1)), old);
        assertThat(next.value().money()).isEqualTo(Money.ZERO);
        LocalDate later = LocalDate.of(2021, 1, 1);
        assertThatThrownBy(() -> old.end(later))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.first())
                                .isEqualTo(new RuleAlreadyEnded(LocalDate.of(2019, 12, 31))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void refusesARuleWithoutItsParagraph(String paragraph) {
        SettingValue value = SettingValue.read(CharterSetting.NOTICE_PLACE, "Halmstads kommuns anslagstavla");
        assertThatThrownBy(() -> new CharterRule(1, value, paragraph, UNTIL_FURTHER_NOTICE, "", List.of()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.first()).isEqualTo(new ParagraphMissing()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            BORROWING_LIMIT       | 1,7 mkr           | 1700000.00  | 1 700 000 kr
            EQUITY_CEILING        | 20,5 %            | 20.5        | 20,5 %
            MANDATE_YEARS         | 4                 | 4           | 4
            BUDGET_PROPOSAL       | 31 augusti        | 08-31       | 31 augusti
            BUDGET_PROPOSAL       | 08-31             | 08-31       | 31 augusti
            MANDATE_BEGINS        | 1 apr             | 04-01       | 1 april
            CONTRIBUTION_DUE      | 29 februari       | 02-29       | 29 februari
            CHARTER_ADOPTED       | 1 mars 2005       | 2005-03-01  | 2005-03-01
            HALF_YEAR_REPORT      | true              | true        | true
            NOTICE_PLACE          | ' Anslagstavla '  | Anslagstavla | Anslagstavla
            """)
    void aValueIsReadKeptAndShown(CharterSetting setting, String typed, String kept, String shown) {
        SettingValue value = SettingValue.read(setting, typed);
        assertThat(value.kept()).isEqualTo(kept);
        assertThat(value.shown().replace('\u00a0', ' ')).isEqualTo(shown);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            BORROWING_LIMIT   | 1.700       | SettingNotReadable
            BORROWING_LIMIT   | -1          | SettingOutOfRange
            EQUITY_CEILING    | 100,1       | SettingOutOfRange
            MANDATE_YEARS     | 5           | SettingOutOfRange
            MANDATE_YEARS     | 0           | SettingOutOfRange
            MANDATE_YEARS     | 3,5         | SettingNotReadable
            TARGET_AGE_LOWEST | 15          | SettingOutOfRange
            BUDGET_PROPOSAL   | 31 april    | SettingNotReadable
            BUDGET_PROPOSAL   | 31/8        | SettingNotReadable
            BUDGET_PROPOSAL   | ''          | SettingNotReadable
            CHARTER_ADOPTED   | 1/3 2005    | SettingNotReadable
            HALF_YEAR_REPORT  | kanske      | YesOrNoMissing
            PURPOSE           | ' '         | TextMissing
            """)
    void refusesWhatTheSettingCannotBe(CharterSetting setting, String typed, String refusal) {
        assertThatThrownBy(() -> SettingValue.read(setting, typed))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.first())
                                .extracting(first -> first.getClass().getSimpleName())
                                .isEqualTo(refusal));
    }

    @Test
    void valuesAreTyped() {
        assertThat(SettingValue.read(CharterSetting.EQUITY_CEILING, "20").percent())
                .isEqualByComparingTo(BigDecimal.valueOf(20));
        assertThat(SettingValue.read(CharterSetting.SMALL_COUNT, "5").number()).isEqualTo(5);
        assertThat(SettingValue.read(CharterSetting.BUDGET_DECISION, "30 november")
                        .dayOfYear())
                .isEqualTo(MonthDay.of(11, 30));
        assertThat(SettingValue.read(CharterSetting.CHARTER_ADOPTED, "2005-03-01")
                        .date())
                .isEqualTo(HallandMembers.FOUNDED);
        assertThat(SettingValue.read(CharterSetting.HALF_YEAR_REPORT, "false").isYes())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(CharterSetting.class)
    void everySettingStandsInOneGroup(CharterSetting setting) {
        assertThat(Arrays.stream(CharterGroup.values())
                        .filter(group -> group.settings().contains(setting)))
                .hasSize(1);
    }
}
