package se.tross.board.summons;

import se.tross.board.attendance.DeputyVoice;
import se.tross.forbund.CharterDay;
import se.tross.forbund.CharterSetting;

/**
 * What the charter of a meeting's day says of its summons, or what is usual where the charter is silent.
 *
 * @param answerDays days before the meeting that answers are wanted by
 * @param voice what deputies who do not serve may do at the meeting (B7)
 * @param quorumLeast how many must at least be present; 0 where the law is enough (L25)
 */
public record SummonsSettings(int answerDays, DeputyVoice voice, int quorumLeast) {

    /** Days that leave time to call a deputy. */
    public static final int USUAL_ANSWER_DAYS = 3;

    public static SummonsSettings of(CharterDay charter) {
        return new SummonsSettings(
                charter.number(CharterSetting.ANSWER_DAYS, USUAL_ANSWER_DAYS),
                DeputyVoice.of(charter),
                charter.number(CharterSetting.QUORUM_LEAST, 0));
    }

    /** The settings that are looked at. */
    public static CharterSetting[] read() {
        return new CharterSetting[] {
            CharterSetting.ANSWER_DAYS,
            CharterSetting.DEPUTIES_MAY_SPEAK,
            CharterSetting.DEPUTIES_OPINION_NOTED,
            CharterSetting.QUORUM_LEAST
        };
    }
}
