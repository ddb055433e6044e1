package se.tross.shared.calendar;

import java.io.Serializable;

/**
 * Somebody whom an entry names, by an address that calendars know people by.
 *
 * @param name as it is shown; may be empty
 * @param address an e-mail address
 */
public record CalendarPerson(String name, String address) implements Serializable {
    private static final long serialVersionUID = 1L;
}
