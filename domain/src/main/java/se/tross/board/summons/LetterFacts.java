package se.tross.board.summons;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.tross.board.attendance.DeputyVoice;
import se.tross.board.meeting.CalendarEntry;
import se.tross.board.meeting.MeetingTerms;
import se.tross.shared.calendar.CalendarPerson;

/**
 * What all letters about a meeting say.
 *
 * @param forbund whose board it is
 * @param sender whom calendars know as the organizer
 * @param terms time and place
 * @param calendar how calendars know the meeting
 * @param cancelReason why it does not come about; empty while it does
 * @param agenda its matters in order
 * @param answerBy until when answers are wanted
 * @param voice what deputies who do not serve may do at the meeting (B7)
 * @param page the address of the meeting's page, for those who sign in
 * @param now the moment of writing
 */
public record LetterFacts(
        String forbund,
        CalendarPerson sender,
        MeetingTerms terms,
        CalendarEntry calendar,
        String cancelReason,
        List<AgendaLine> agenda,
        LocalDate answerBy,
        DeputyVoice voice,
        String page,
        Instant now) {

    public LetterFacts {
        agenda = List.copyOf(agenda);
    }
}
