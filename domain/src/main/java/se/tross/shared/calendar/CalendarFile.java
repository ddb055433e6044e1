package se.tross.shared.calendar;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import se.tross.shared.mail.CalendarPart;

/**
 * Writes iCalendar (RFC 5545), as an invitation to one person (RFC 5546) or as a calendar that people subscribe to. Times are
 * Swedish, with the rules of the zone written out, so that a meeting at nine stays at nine.
 */
public final class CalendarFile {

    private static final String ZONE = "Europe/Stockholm";
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private CalendarFile() {}

    /**
     * An entry for one person's calendar. Answers go by the link in its text, so no calendar is asked to send one.
     *
     * @param needed whether the person is to take part, or only may
     */
    public static String invitation(
            CalendarPart.Method method,
            CalendarEvent event,
            CalendarPerson organizer,
            CalendarPerson attendee,
            boolean needed) {
        CalendarLines lines = begin().line("METHOD", method.name());
        zone(lines);
        lines.line("BEGIN", "VEVENT");
        event(lines, event);
        lines.person("ORGANIZER", organizer, "");
        lines.person(
                "ATTENDEE",
                attendee,
                ";ROLE=" + (needed ? "REQ-PARTICIPANT" : "OPT-PARTICIPANT") + ";PARTSTAT=NEEDS-ACTION;RSVP=FALSE");
        lines.line("TRANSP", needed ? "OPAQUE" : "TRANSPARENT");
        return lines.line("END", "VEVENT").line("END", "VCALENDAR").toString();
    }

    /** A calendar to subscribe to. @param name as it is shown among the subscriber's calendars */
    public static String feed(String name, List<CalendarEvent> events) {
        CalendarLines lines = begin().line("METHOD", "PUBLISH").words("X-WR-CALNAME", name);
        lines.line("REFRESH-INTERVAL;VALUE=DURATION", "PT4H");
        zone(lines);
        for (CalendarEvent event : events) {
            lines.line("BEGIN", "VEVENT");
            event(lines, event);
            lines.line("END", "VEVENT");
        }
        return lines.line("END", "VCALENDAR").toString();
    }

    private static CalendarLines begin() {
        return new CalendarLines()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Tross//Tross//SV")
                .line("CALSCALE", "GREGORIAN");
    }

    /** Sweden's time as it has been since 1996: summer time from the last Sunday of March to that of October. */
    private static void zone(CalendarLines lines) {
        lines.line("BEGIN", "VTIMEZONE").line("TZID", ZONE);
        change(lines, "DAYLIGHT", "+0100", "+0200", "CEST", "19960331T020000", 3);
        change(lines, "STANDARD", "+0200", "+0100", "CET", "19961027T030000", 10);
        lines.line("END", "VTIMEZONE");
    }

    private static void change(
            CalendarLines lines, String kind, String from, String to, String name, String first, int month) {
        lines.line("BEGIN", kind)
                .line("TZOFFSETFROM", from)
                .line("TZOFFSETTO", to)
                .line("TZNAME", name)
                .line("DTSTART", first)
                .line("RRULE", "FREQ=YEARLY;BYMONTH=" + month + ";BYDAY=-1SU")
                .line("END", kind);
    }

    private static void event(CalendarLines lines, CalendarEvent event) {
        lines.words("UID", event.uid())
                .line("SEQUENCE", Integer.toString(event.sequence()))
                .line("DTSTAMP", UTC.format(event.stamp()));
        time(lines, "DTSTART", event.starts());
        if (event.ends() != null) {
            time(lines, "DTEND", event.ends());
        }
        lines.words("SUMMARY", event.summary())
                .words("LOCATION", event.place())
                .words("DESCRIPTION", event.text())
                .line("STATUS", event.status().name());
        if (!event.address().isEmpty()) {
            lines.line("URL", event.address());
        }
    }

    private static void time(CalendarLines lines, String name, LocalDateTime time) {
        lines.line(name + ";TZID=" + ZONE, LOCAL.format(time));
    }
}
