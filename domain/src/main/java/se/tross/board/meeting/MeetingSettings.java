package se.tross.board.meeting;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import se.tross.board.BoardRefusal;
import se.tross.board.MeetingRefusal.RemoteNotByCharter;
import se.tross.board.NumberSeries;
import se.tross.forbund.CharterDay;
import se.tross.forbund.CharterSetting;
import se.tross.forbund.SettingValue;
import se.tross.shared.refusal.Texts;

/**
 * What the förbund has set for its meetings, or what is usual where it has set nothing.
 *
 * @param noticeDays days from the summons to the meeting (B2)
 * @param diarySeries how matters are numbered (B23)
 * @param membersMayRaise whether members raise matters in the board (L19 item 5)
 * @param remoteAllowed whether ledamöter may take part from elsewhere (L28)
 * @param template which matters every meeting has, and in which order (B4)
 */
public record MeetingSettings(
        int noticeDays,
        NumberSeries diarySeries,
        boolean membersMayRaise,
        boolean remoteAllowed,
        AgendaTemplate template)
        implements Serializable {

    /**
     * @param inForce the charter's settings in force on the day
     * @throws se.tross.shared.refusal.Refused if the pattern for diary numbers cannot be read as one
     */
    public static MeetingSettings of(Collection<SettingValue> inForce) {
        CharterDay charter = new CharterDay(List.copyOf(inForce));
        return new MeetingSettings(
                charter.number(CharterSetting.NOTICE_DAYS, MeetingTerms.USUAL_NOTICE_DAYS),
                charter.says(CharterSetting.DIARY_SERIES)
                        .map(value -> new NumberSeries(value.kept()))
                        .orElse(NumberSeries.DIARY),
                charter.isYes(CharterSetting.MEMBERS_RAISE_MATTERS, false),
                charter.isYes(CharterSetting.REMOTE_PARTICIPATION, true),
                AgendaTemplate.of(charter, Texts.swedish()));
    }

    /** Why a meeting cannot be held so; empty when it can. */
    public List<BoardRefusal> refusals(MeetingTerms terms) {
        return terms.remoteAllowed() && !remoteAllowed ? List.of(new RemoteNotByCharter()) : List.of();
    }
}
