package se.tross.board.meeting;

import java.io.Serializable;
import java.util.List;
import se.tross.board.vote.MajorityRule;

/**
 * What the form for a matter offers.
 *
 * @param meeting whose agenda it will stand on
 * @param diaryNumber the next number of the förbund's series in the meeting's year (B23)
 * @param membersMayRaise whether members raise matters (L19 item 5)
 * @param preparers who has prepared matters before, and who is asking
 * @param decisionTypes those that need a qualified majority on the meeting's day (L27)
 */
public record NewMatterChoices(
        MeetingOverview meeting,
        String diaryNumber,
        boolean membersMayRaise,
        List<String> preparers,
        List<MajorityRule> decisionTypes)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public NewMatterChoices {
        preparers = List.copyOf(preparers);
        decisionTypes = List.copyOf(decisionTypes);
    }
}
