package se.tross.board.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tross.board.attendance.DeputyVoice;
import se.tross.board.attendance.ServiceRules;
import se.tross.board.summons.SummonsSettings;
import se.tross.forbund.CharterDay;
import se.tross.forbund.CharterSetting;
import se.tross.forbund.SettingValue;
import se.tross.shared.refusal.Texts;

/** B6, B7, L25, L27: what a förbund may set otherwise of how its board sits, and what the law has where it is silent. */
class CharterSetsTheSittingTest {

    /** Two by two: what, and how. */
    private static CharterDay charter(String... settings) {
        return new CharterDay(Stream.iterate(0, i -> i < settings.length, i -> i + 2)
                .map(i -> SettingValue.read(CharterSetting.valueOf(settings[i]), settings[i + 1]))
                .toList());
    }

    @Test
    void aSilentCharterLeavesItToKommunallagen() {
        SittingSettings silent = SittingSettings.of(CharterDay.SILENT);
        assertThat(silent).isEqualTo(new SittingSettings(ServiceRules.DEFAULT, DeputyVoice.LISTENS, 0, List.of()));
        assertThat(SummonsSettings.of(CharterDay.SILENT)).isEqualTo(new SummonsSettings(3, DeputyVoice.LISTENS, 0));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(textBlock = """
            BEGUN_SERVICE_PREVAILS, false, false, true, true, true
            DEPUTY_RETURNS_AFTER_CONFLICT, false, true, false, true, true
            LATE_MEMBER_TAKES_SEAT, false, true, true, false, true
            WHO_LEFT_MAY_RETURN, true, true, true, true, false
            WHO_LEFT_MAY_RETURN, false, true, true, true, true
            LATE_MEMBER_TAKES_SEAT, true, true, true, true, true
            """)
    void eachRuleOfServiceIsSetByItself(
            String setting, String value, boolean begun, boolean returns, boolean late, boolean left) {
        assertThat(ServiceRules.of(charter(setting, value))).isEqualTo(new ServiceRules(begun, returns, late, left));
    }

    @ParameterizedTest(name = "speak {0}, noted {1}: {2}")
    @CsvSource(textBlock = """
            false, false, LISTENS
            true, false, SPEAKS
            false, true, IS_NOTED
            true, true, SPEAKS_AND_IS_NOTED
            """)
    void deputiesWhoDoNotServeMayWhatTheCharterLetsThem(String speak, String noted, DeputyVoice voice) {
        CharterDay charter = charter("DEPUTIES_MAY_SPEAK", speak, "DEPUTIES_OPINION_NOTED", noted);
        assertThat(SittingSettings.of(charter).voice()).isEqualTo(voice);
        assertThat(SummonsSettings.of(charter).voice()).isEqualTo(voice);
        assertThat(Texts.swedish().text(voice)).startsWith("Ersättare som är här utan att tjänstgöra");
        assertThat(Texts.swedish().text("board.summons.mail.voice." + voice)).startsWith("Du får närvara");
    }

    @Test
    void numbersAndMajoritiesAreReadToo() {
        CharterDay charter = charter("QUORUM_LEAST", "5", "ANSWER_DAYS", "10");
        assertThat(SittingSettings.of(charter).quorumLeast()).isEqualTo(5);
        assertThat(SummonsSettings.of(charter)).isEqualTo(new SummonsSettings(10, DeputyVoice.LISTENS, 5));
        assertThat(SittingSettings.of(charter("QUALIFIED_MAJORITY", "Upplösning: 2/3"))
                        .majorities())
                .singleElement()
                .satisfies(rule -> assertThat(rule.decisionType()).isEqualTo("Upplösning"));
        assertThat(SittingSettings.of(charter("QUALIFIED_MAJORITY", "Viktiga frågor"))
                        .majorities())
                .isEmpty();
    }

    @Test
    void whatIsReadIsWhatIsAskedFor() {
        assertThat(SittingSettings.read())
                .contains(CharterSetting.WHO_LEFT_MAY_RETURN, CharterSetting.QUALIFIED_MAJORITY);
        assertThat(SummonsSettings.read()).contains(CharterSetting.ANSWER_DAYS, CharterSetting.QUORUM_LEAST);
    }
}
