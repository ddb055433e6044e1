package se.tross.board.attendance;

import java.io.Serializable;
import se.tross.forbund.CharterDay;
import se.tross.forbund.CharterSetting;

/**
 * Who serves when several could (B6): the rules for a council, which hold for the board unless its charter or rules of
 * procedure say otherwise.
 *
 * @param begunServicePrevails a deputy who has begun serving goes before one who stands earlier in the order
 * @param deputyReturnsAfterConflict a deputy who left for a conflict of interest serves again after the matter
 * @param lateMemberTakesSeat an ordinary member who comes late takes the seat from the deputy
 * @param whoLeftMayNotServe an ordinary member who left for another reason than a conflict does not serve again that day
 */
public record ServiceRules(
        boolean begunServicePrevails,
        boolean deputyReturnsAfterConflict,
        boolean lateMemberTakesSeat,
        boolean whoLeftMayNotServe)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** As kommunallagen has it. */
    public static final ServiceRules DEFAULT = new ServiceRules(true, true, true, true);

    /** As the charter of the meeting's day has it, and as kommunallagen has it where the charter is silent. */
    public static ServiceRules of(CharterDay charter) {
        return new ServiceRules(
                charter.isYes(CharterSetting.BEGUN_SERVICE_PREVAILS, DEFAULT.begunServicePrevails),
                charter.isYes(CharterSetting.DEPUTY_RETURNS_AFTER_CONFLICT, DEFAULT.deputyReturnsAfterConflict),
                charter.isYes(CharterSetting.LATE_MEMBER_TAKES_SEAT, DEFAULT.lateMemberTakesSeat),
                !charter.isYes(CharterSetting.WHO_LEFT_MAY_RETURN, !DEFAULT.whoLeftMayNotServe));
    }
}
