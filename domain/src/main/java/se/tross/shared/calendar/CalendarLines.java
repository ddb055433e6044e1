package se.tross.shared.calendar;

import java.nio.charset.StandardCharsets;

/** Content lines (RFC 5545, 3.1): ended by CR and LF, and folded before they are longer than 75 octets. */
final class CalendarLines {

    private static final int MOST_OCTETS = 75;

    private final StringBuilder text = new StringBuilder();

    CalendarLines line(String name, String value) {
        int octets = 0;
        String whole = name + ":" + value;
        for (int at = 0; at < whole.length(); ) {
            int letter = whole.codePointAt(at);
            int wide = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (octets + wide > MOST_OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(letter);
            octets += wide;
            at += Character.charCount(letter);
        }
        text.append("\r\n");
        return this;
    }

    /** A value of the type TEXT; left out when it is empty. */
    CalendarLines words(String name, String value) {
        return value == null || value.isEmpty() ? this : line(name, escaped(value));
    }

    /** A property whose value is an address, with its parameters; a name in them has no quotation marks. */
    CalendarLines person(String property, CalendarPerson person, String parameters) {
        String name = person.name().replaceAll("[\"\\p{Cntrl}]", " ").strip();
        String called = name.isEmpty() ? "" : ";CN=\"" + name + "\"";
        return line(property + called + parameters, "mailto:" + person.address());
    }

    private static String escaped(String value) {
        return value.replace("\r\n", "\n")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
