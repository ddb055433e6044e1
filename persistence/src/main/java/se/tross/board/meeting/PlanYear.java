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

/** The meetings of a year are planned in one go (B1): all of them, or none. Nobody is told of them yet. */
@Stateless
@UseCase
public class PlanYear {

    @Inject
    private NewMeetings newMeetings;

    @Inject
    private AgendaRecords agendas;

    @Inject
    private TellNextMeeting nextMeeting;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * @param meetings of one year, each with the matters that every meeting has
     * @throws se.tross.shared.refusal.Refused if the terms of any do not hold
     */
    @Permits(Permission.BOARD_PREPARE)
    public void plan(List<MeetingTerms> meetings) {
        nextMeeting.hold();
        LocalDate today = LocalDate.now(clock);
        for (MeetingTerms terms : meetings) {
            newMeetings.keep(
                    currentActor.forbundId(), MeetingFacts.byTheBoard(terms), today, agendas.standingMatters(terms));
        }
        nextMeeting.tell();
    }
}
