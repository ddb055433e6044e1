package se.tross.shared.trail;

import java.io.Serializable;
import java.util.List;

/**
 * A piece of history, the latest first.
 *
 * @param entries what happened
 * @param before give this to read on, further back; 0 when there is no more
 */
public record HistoryPage(List<HistoryEntry> entries, long before) implements Serializable {

    public HistoryPage {
        entries = List.copyOf(entries);
    }
}
