package se.tross.board.pack;

import java.io.Serializable;

/**
 * What belongs in the pack, set or read through, so that its pages are known.
 *
 * @param item what it is
 * @param pages how many it takes; none for a line of the agenda
 * @param tagged whether it can be read by those who do not see it
 */
public record CountedItem(PackItem item, int pages, boolean tagged) implements Serializable {

    /** @throws IllegalArgumentException if it has no page and should have one, or the other way round */
    public CountedItem {
        if (item.kind().hasPages() ? pages < 1 : pages != 0) {
            throw new IllegalArgumentException(item + " has pages: " + pages);
        }
    }
}
