package se.tross.forbund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tross.forbund.ForbundRefusal.RuleHasBegun;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.Period;

class CharterRuleWithdrawnTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    @Test
    void aPlannedValueIsWithdrawnAndTheOneBeforeLastsOn() {
        CharterRule before = rule(new Period(LocalDate.of(2005, 3, 1), FIRST.minusDays(1)));
        CharterRule planned = rule(Period.from(FIRST));
        planned.refuseWithdrawal(FIRST.minusDays(1));
        before.lastOnInsteadOf(planned);
        assertThat(before.validity()).isEqualTo(Period.from(LocalDate.of(2005, 3, 1)));
    }

    @Test
    void oneThatEndedEarlierOnItsOwnDoesNotComeBack() {
        Period earlier = new Period(LocalDate.of(2005, 3, 1), FIRST.minusDays(2));
        CharterRule before = rule(earlier);
        before.lastOnInsteadOf(rule(Period.from(FIRST)));
        assertThat(before.validity()).isEqualTo(earlier);
    }

    @ParameterizedTest
    @CsvSource({"2020-01-01", "2020-01-02"})
    void oneThatHasBegunIsHistory(LocalDate today) {
        CharterRule begun = rule(Period.from(FIRST));
        assertThatThrownBy(() -> begun.refuseWithdrawal(today))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.first()).isEqualTo(new RuleHasBegun(FIRST)));
    }

    private static CharterRule rule(Period validity) {
        return new CharterRule(
                1, new SettingValue(CharterSetting.EQUITY_CEILING, "20"), "§ 12", validity, "", List.of());
    }
}
