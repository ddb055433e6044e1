package se.tross.board.attendance;

import se.tross.forbund.CharterDay;
import se.tross.forbund.CharterSetting;

/**
 * What a deputy who is there without serving may do (B7). They may always attend (KL 6:17); who sets the board's rules decides
 * whether they may speak and have an opinion noted, and without such a rule they have no right to either.
 */
public enum DeputyVoice {
    LISTENS,
    SPEAKS,
    IS_NOTED,
    SPEAKS_AND_IS_NOTED;

    public static DeputyVoice of(CharterDay charter) {
        boolean noted = charter.isYes(CharterSetting.DEPUTIES_OPINION_NOTED, false);
        return charter.isYes(CharterSetting.DEPUTIES_MAY_SPEAK, false)
                ? noted ? SPEAKS_AND_IS_NOTED : SPEAKS
                : noted ? IS_NOTED : LISTENS;
    }
}
