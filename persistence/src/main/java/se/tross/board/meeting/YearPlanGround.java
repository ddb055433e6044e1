package se.tross.board.meeting;

import java.io.Serializable;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a plan of the year's meetings starts from.
 *
 * @param year the year to plan
 * @param before the meetings of the year before
 * @param there the meetings that the year has already
 * @param budgetDecision the last day for the budget (L31)
 */
public record YearPlanGround(int year, List<PlannedMeeting> before, List<PlannedMeeting> there, MonthDay budgetDecision)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public YearPlanGround {
        before = List.copyOf(before);
        there = List.copyOf(there);
    }

    /** What the year would lack with these meetings beside those that it has. */
    public List<MeetingFinding> findings(List<PlannedMeeting> more) {
        return new YearPlan(year, Stream.concat(there.stream(), more.stream()).toList()).findings(budgetDecision);
    }
}
