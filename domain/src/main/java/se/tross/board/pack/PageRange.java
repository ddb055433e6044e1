package se.tross.board.pack;

import java.io.Serializable;

/**
 * Pages that follow each other, by the numbers printed on them.
 *
 * @param first from 1
 * @param last no less than the first
 */
public record PageRange(int first, int last) implements Serializable {

    public PageRange {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("No pages: " + first + " to " + last);
        }
    }

    public static PageRange of(int first, int pages) {
        return new PageRange(first, first + pages - 1);
    }

    public int pages() {
        return last - first + 1;
    }

    /** With what stands next to it. @throws IllegalArgumentException if it does not */
    public PageRange and(PageRange next) {
        if (next.first != last + 1) {
            throw new IllegalArgumentException(next + " does not follow " + this);
        }
        return new PageRange(first, next.last);
    }

    /** Such as 45, or 45–52. */
    public String text() {
        return first == last ? Integer.toString(first) : first + "–" + last;
    }
}
