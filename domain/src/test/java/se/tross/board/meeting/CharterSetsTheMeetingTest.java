package se.tross.board.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.tross.board.MeetingRefusal.RemoteNotByCharter;
import se.tross.board.NumberSeries;
import se.tross.board.Refusing;
import se.tross.board.WordingRefusal.SeriesNotReadable;
import se.tross.forbund.CharterSetting;
import se.tross.forbund.ForbundRefusal.SettingOutOfRange;
import se.tross.forbund.SettingValue;
import se.tross.shared.refusal.Texts;

/** B2, B23, L19: what a förbund may set otherwise, and what is usual. */
class CharterSetsTheMeetingTest {

    @Test
    void whatIsUsualWhereNothingIsSet() {
        assertThat(MeetingSettings.of(List.of()))
                .isEqualTo(
                        new MeetingSettings(7, NumberSeries.DIARY, false, true, AgendaTemplate.usual(Texts.swedish())));
    }

    @Test
    void whatTheForbundHasSet() {
        MeetingSettings set = MeetingSettings.of(List.of(
                SettingValue.read(CharterSetting.NOTICE_DAYS, "10"),
                SettingValue.read(CharterSetting.DIARY_SERIES, "RARÅÅ-N"),
                SettingValue.read(CharterSetting.MEMBERS_RAISE_MATTERS, "true")));
        assertThat(set)
                .isEqualTo(new MeetingSettings(
                        10, new NumberSeries("RARÅÅ-N"), true, true, AgendaTemplate.usual(Texts.swedish())));
        assertThat(set.diarySeries().next(2018, List.of("RAR18-45"))).isEqualTo("RAR18-46");
    }

    @Test
    void nobodyTakesPartFromElsewhereWhereTheCharterSaysSo() {
        MeetingSettings set =
                MeetingSettings.of(List.of(SettingValue.read(CharterSetting.REMOTE_PARTICIPATION, "false")));
        MeetingTerms remote = Meetings.terms(Meetings.DAY.atTime(9, 0));
        assertThat(remote.remoteAllowed()).isTrue();
        assertThat(set.refusals(remote)).containsExactly(new RemoteNotByCharter());
        assertThat(MeetingSettings.of(List.of()).refusals(remote)).isEmpty();
    }

    @Test
    void refusesWhatCannotBe() {
        assertThat(Refusing.of(() -> SettingValue.read(CharterSetting.NOTICE_DAYS, "61")))
                .containsExactly(new SettingOutOfRange(CharterSetting.NOTICE_DAYS));
        List<SettingValue> series = List.of(SettingValue.read(CharterSetting.DIARY_SERIES, "Löpnummer"));
        assertThat(Refusing.of(() -> MeetingSettings.of(series)))
                .containsExactly(new SeriesNotReadable("pattern", "Löpnummer"));
    }
}
