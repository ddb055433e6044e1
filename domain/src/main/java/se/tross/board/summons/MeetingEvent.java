package se.tross.board.summons;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import se.tross.board.meeting.Meeting;
import se.tross.board.meeting.MeetingStatus;
import se.tross.shared.calendar.CalendarEvent;
import se.tross.shared.calendar.CalendarStatus;
import se.tross.shared.refusal.Texts;

/** A meeting as it stands in a calendar that somebody subscribes to: nothing secret is told (P5). */
public final class MeetingEvent {

    private MeetingEvent() {}

    /**
     * @param agenda empty before the summons
     * @param page the address of the meeting's page
     */
    public static CalendarEvent of(
            Meeting meeting, String forbund, List<AgendaLine> agenda, String page, Texts texts, Instant now) {
        return new CalendarEvent(
                meeting.calendar().uid(),
                meeting.calendar().sequence(),
                now,
                meeting.startsAt(),
                meeting.terms().endsAt(),
                texts.text("board.summons.mail.event", forbund),
                meeting.terms().place(),
                text(meeting, agenda, texts),
                page,
                status(meeting.status()));
    }

    private static String text(Meeting meeting, List<AgendaLine> agenda, Texts texts) {
        if (meeting.status() == MeetingStatus.CANCELLED) {
            return meeting.cancelReason();
        }
        return agenda.stream().map(line -> line.words(texts)).collect(Collectors.joining("\n"));
    }

    private static CalendarStatus status(MeetingStatus status) {
        return switch (status) {
            case PLANNED -> CalendarStatus.TENTATIVE;
            case SUMMONED, OPEN, CLOSED -> CalendarStatus.CONFIRMED;
            case CANCELLED -> CalendarStatus.CANCELLED;
        };
    }
}
