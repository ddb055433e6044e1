package se.tross.forbund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tross.forbund.CharterSuccession.Dated;
import se.tross.forbund.ForbundRefusal.SettingOverlaps;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.Period;

class CharterSuccessionTest {
    private static final CharterSetting SETTING = CharterSetting.EQUITY_CEILING;
    private static final Dated OPEN = new Dated(1, 1, Period.from(LocalDate.of(2005, 3, 1)));
    private static final Dated ENDED = new Dated(2, 3, period("2005-03-01", "2017-12-31"));
    private static final Dated PLANNED = new Dated(3, 1, Period.from(LocalDate.of(2020, 1, 1)));

    @Test
    void theFirstValueEndsNothingAndLasts() {
        var succession = CharterSuccession.of(SETTING, LocalDate.of(2018, 1, 1), List.of());
        assertThat(succession.whatEnds()).isEmpty();
        assertThat(succession.validity()).isEqualTo(Period.from(LocalDate.of(2018, 1, 1)));
    }

    @Test
    void theValueInForceEndsTheDayBefore() {
        var succession = CharterSuccession.of(SETTING, LocalDate.of(2018, 1, 1), List.of(OPEN));
        assertThat(succession.whatEnds()).contains(OPEN);
        assertThat(succession.lastDayOfEnded()).isEqualTo(LocalDate.of(2017, 12, 31));
    }

    @Test
    void theNewValueLastsUntilThePlannedOne() {
        var succession = CharterSuccession.of(SETTING, LocalDate.of(2018, 1, 1), List.of(ENDED, PLANNED));
        assertThat(succession.whatEnds()).as("it has ended already").isEmpty();
        assertThat(succession.validity()).isEqualTo(period("2018-01-01", "2019-12-31"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # first day of the new one, why not
            2017-12-31, in force with a last day of its own
            2005-03-01, begins on that very day
            2020-01-01, a planned one begins on that very day
            """)
    void whatWasAgreedIsNotOverwritten(LocalDate from, String why) {
        assertThatThrownBy(() -> CharterSuccession.of(SETTING, from, Arrays.asList(ENDED, PLANNED)))
                .as(why)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.first()).isInstanceOf(SettingOverlaps.class));
    }

    @Test
    void everySettingStandsInOneGroup() {
        for (CharterSetting setting : CharterSetting.values()) {
            assertThat(Arrays.stream(CharterGroup.values())
                            .filter(group -> group.settings().contains(setting)))
                    .as(setting.name())
                    .containsExactly(CharterGroup.of(setting));
        }
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }
}
