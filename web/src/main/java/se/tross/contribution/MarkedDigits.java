package se.tross.contribution;

import java.io.Serializable;

/**
 * A number in three parts, of which the middle differs from another number.
 *
 * @param before what is alike
 * @param marked what differs
 * @param after what is alike again
 */
public record MarkedDigits(String before, String marked, String after) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Numbers of different length differ as a whole. */
    static MarkedDigits of(String printed, String other) {
        if (printed.length() != other.length() || printed.equals(other)) {
            return new MarkedDigits(printed, "", "");
        }
        int first = 0;
        while (printed.charAt(first) == other.charAt(first)) {
            first++;
        }
        int last = printed.length() - 1;
        while (printed.charAt(last) == other.charAt(last)) {
            last--;
        }
        return new MarkedDigits(
                printed.substring(0, first), printed.substring(first, last + 1), printed.substring(last + 1));
    }
}
