package se.tross.shared.calendar;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * Something that takes place, as calendars want it (RFC 5545, VEVENT).
 *
 * @param uid what calendars know it by, whatever becomes of it
 * @param sequence grows with each change that people must see
 * @param stamp when this was written; of two with one sequence the later holds
 * @param starts Swedish local time
 * @param ends Swedish local time; null when it is left open
 * @param summary one line
 * @param place where; may be empty
 * @param text everything else; may be empty
 * @param address of the page about it; may be empty
 * @param status how sure it is
 */
public record CalendarEvent(
        String uid,
        int sequence,
        Instant stamp,
        LocalDateTime starts,
        LocalDateTime ends,
        String summary,
        String place,
        String text,
        String address,
        CalendarStatus status)
        implements Serializable {
    private static final long serialVersionUID = 1L;
}
