package se.tross.board.meeting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** A meeting of the board is planned (B1); nobody is told of it yet. */
@Stateless
@UseCase
public class PlanMeeting {

    @Inject
    private NewMeetings newMeetings;

    @Inject
    private MeetingRecords meetings;

    @Inject
    private AgendaRecords agendas;

    @Inject
    private TellNextMeeting nextMeeting;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * With the matters that every meeting has (B4).
     *
     * @return the new meeting's id
     * @throws Refused if the terms do not hold, or too few ask for it
     */
    @Permits(Permission.BOARD_PREPARE)
    public long plan(MeetingFacts facts) {
        return keep(facts, agendas.standingMatters(facts.terms()));
    }

    /**
     * With the agenda of an earlier meeting.
     *
     * @param facts of the new meeting
     * @throws Refused if there is no such meeting, the terms do not hold, or too few ask for it
     */
    @Permits(Permission.BOARD_PREPARE)
    public long copy(long earlierId, MeetingFacts facts, CopyScope scope) {
        Meeting earlier = meetings.required(earlierId);
        Refused.ifAny(facts.terms().refusals());
        List<Matter> agenda = meetings.matters(earlierId);
        return keep(
                facts,
                MeetingCopy.of(earlier, agenda, facts.terms().startsAt(), scope).matters());
    }

    private long keep(MeetingFacts facts, List<MatterTerms> matters) {
        nextMeeting.hold();
        Meeting meeting = newMeetings.keep(currentActor.forbundId(), facts, LocalDate.now(clock), matters);
        nextMeeting.tell();
        return meeting.id();
    }
}
