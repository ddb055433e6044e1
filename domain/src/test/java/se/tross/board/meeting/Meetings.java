package se.tross.board.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import se.tross.shared.refusal.Texts;

/** Meetings and agendas for tests, as of Halland in 2018. */
public final class Meetings {

    /** A Friday. */
    public static final LocalDate DAY = LocalDate.of(2018, 2, 9);

    public static final Instant MORNING = Instant.parse("2018-02-09T08:00:00Z");
    public static final Instant NOON = Instant.parse("2018-02-09T11:00:00Z");
    public static final long CHAIR = 301;

    private Meetings() {}

    public static MeetingTerms terms(LocalDateTime start) {
        return new MeetingTerms(
                MeetingKind.ORDINARY, start, start.plusHours(3), "Stadshuset, Halmstad", true, 7, "Sara Sekreterare");
    }

    public static Meeting planned() {
        return new Meeting(1, terms(DAY.atTime(9, 0)), MeetingCall.byTheBoard(), List.of(), List.of(), "uid-1");
    }

    public static Agenda agenda(Meeting meeting, Matter... matters) {
        return new Agenda(meeting, AgendaTemplate.usual(Texts.swedish()), false, List.of(matters));
    }

    /** The standing matters and one for decision. */
    public static Agenda filled(Meeting meeting) {
        Agenda agenda = agenda(meeting);
        AgendaTemplate.usual(Texts.swedish()).standingMatters().forEach(agenda::add);
        agenda.add(budget());
        return agenda;
    }

    public static MatterTerms budget() {
        return MatterTerms.about(
                new DecisionSubject("budget.version", 17),
                "Budget 2018",
                "Budgeten bygger på medlemmarnas bidrag.",
                "Styrelsen fastställer budget 2018.");
    }

    public static Meeting summoned() {
        Meeting meeting = planned();
        meeting.summon(filled(meeting).matters(), MORNING.minusSeconds(8 * 86_400));
        return meeting;
    }

    public static Meeting open() {
        Meeting meeting = summoned();
        meeting.open(CHAIR, DAY, MORNING);
        return meeting;
    }

    public static Meeting closed() {
        Meeting meeting = open();
        meeting.close(NOON);
        return meeting;
    }
}
