package se.tross.forbund;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.tross.shared.refusal.Texts;

/** Each setting of the charter says on its page what it is for. */
class EverySettingIsExplainedTest {

    @ParameterizedTest
    @EnumSource
    void inBothLanguages(CharterSetting setting) {
        assertThat(Texts.swedish().text("forbund.setting." + setting)).isNotBlank();
        assertThat(Texts.in(Locale.ENGLISH).text("forbund.setting." + setting)).isNotBlank();
    }
}
