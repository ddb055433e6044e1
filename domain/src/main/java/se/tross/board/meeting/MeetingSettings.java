package se.tross.board.meeting;

import java.io.Serializable;
import java.util.Collection;
import java.util.Optional;
import se.tross.board.NumberSeries;
import se.tross.forbund.CharterSetting;
import se.tross.forbund.SettingValue;

/**
 * What the förbund has set for its meetings, or what is usual where it has set nothing.
 *
 * @param noticeDays days from the summons to the meeting (B2)
 * @param diarySeries how matters are numbered (B23)
 * @param membersMayRaise whether members raise matters in the board (L19 item 5)
 */
public record MeetingSettings(int noticeDays, NumberSeries diarySeries, boolean membersMayRaise)
        implements Serializable {

    /**
     * @param inForce the charter's settings in force on the day
     * @throws se.tross.shared.refusal.Refused if the pattern for diary numbers cannot be read as one
     */
    public static MeetingSettings of(Collection<SettingValue> inForce) {
        return new MeetingSettings(
                find(inForce, CharterSetting.NOTICE_DAYS)
                        .map(value -> Math.toIntExact(value.number()))
                        .orElse(MeetingTerms.USUAL_NOTICE_DAYS),
                find(inForce, CharterSetting.DIARY_SERIES)
                        .map(value -> new NumberSeries(value.kept()))
                        .orElse(NumberSeries.DIARY),
                find(inForce, CharterSetting.MEMBERS_RAISE_MATTERS)
                        .filter(SettingValue::isYes)
                        .isPresent());
    }

    private static Optional<SettingValue> find(Collection<SettingValue> inForce, CharterSetting setting) {
        return inForce.stream().filter(value -> value.setting() == setting).findFirst();
    }
}
