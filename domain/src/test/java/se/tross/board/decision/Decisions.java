package se.tross.board.decision;

import java.util.List;
import se.tross.board.attendance.Sitting;
import se.tross.board.meeting.Agenda;
import se.tross.board.meeting.Meeting;
import se.tross.board.meeting.Meetings;
import se.tross.forbund.seat.HallandBoard;

/** A decision of Halland's board, for what follows from decisions. */
public final class Decisions {

    private Decisions() {}

    /** Made on {@link Meetings#DAY}. */
    public static Decision noted() {
        Meeting meeting = Meetings.planned();
        Agenda agenda = Meetings.filled(meeting);
        meeting.summon(agenda.matters(), Meetings.MORNING.minusSeconds(8 * 86_400));
        meeting.open(HallandBoard.RUT, Meetings.DAY, Meetings.MORNING);
        Sitting sitting = Sitting.ofHalland();
        DecisionRules rules =
                new DecisionRules(List.of(), sitting.roster(), sitting.at(1), sitting.quorum(1), List.of());
        DecisionTerms noted = new DecisionTerms(DecisionOutcome.NOTED, "Läggs till handlingarna.", "", null);
        return new Decision(meeting, agenda.matters().get(0), 1, noted, rules);
    }
}
