package se.tross.board.demonstration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import se.tross.board.meeting.AgendaRecords;
import se.tross.board.meeting.AgendaTemplate;
import se.tross.board.meeting.MatterKind;
import se.tross.board.meeting.MatterSource;
import se.tross.board.meeting.MatterTerms;
import se.tross.board.meeting.Meeting;
import se.tross.board.meeting.MeetingFacts;
import se.tross.board.meeting.NewMeetings;
import se.tross.board.meeting.SummonMeeting;
import se.tross.forbund.demonstration.DemonstrationPart;

/**
 * A meeting that lies ahead on the day of the demonstration, and that the invented förbund's board has just been summoned to:
 * its letters lie in the outbox, its links take answers, and its agenda is public. In Halland it is always 2018.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class MeetingAheadDemonstration implements DemonstrationPart {

    private static final int PLACE = 30;
    private static final int WEEKS_AHEAD = 3;

    @Inject
    private NewMeetings meetings;

    @Inject
    private AgendaRecords agendas;

    @Inject
    private SummonMeeting summonMeeting;

    @Inject
    private Clock clock;

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public void loadHalland(long forbundId) {
        // Its meetings are those of the printed plan.
    }

    @Override
    public void loadTwoRivers(long forbundId) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = today.plusWeeks(WEEKS_AHEAD).with(TemporalAdjusters.next(DayOfWeek.FRIDAY));
        Meeting meeting = meetings.keep(
                forbundId,
                MeetingFacts.byTheBoard(MeetingDemonstration.terms(day, "Almforsa", "Sixten Skriver (påhittat namn)")),
                today,
                AgendaTemplate.usual(AgendaRecords.language()).standingMatters());
        agendas.add(
                meeting,
                new MatterTerms(
                        MatterKind.DECISION,
                        "Gemensamma utbildningar nästa år (exempel)",
                        agendas.nextDiaryNumber(meeting),
                        "",
                        "Sixten Skriver (påhittat namn)",
                        "Parterna har önskat tre utbildningsdagar.",
                        "Att hålla tre utbildningsdagar nästa år.",
                        null,
                        ""),
                MatterSource.OFFICE);
        summonMeeting.summon(meeting.id(), meeting.version());
    }
}
