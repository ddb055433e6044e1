package se.tross.shared.mail;

import java.io.Serializable;

/**
 * An entry for the recipient's calendar (iCalendar, RFC 5545), which goes with a message as its second reading.
 *
 * @param method what the calendar is to do
 * @param text the whole entry
 */
public record CalendarPart(Method method, String text) implements Serializable {

    /** What a calendar does with the entry (RFC 5546). */
    public enum Method {
        /** Take it in, or take its changes in. */
        REQUEST,
        /** Strike it out. */
        CANCEL
    }
}
