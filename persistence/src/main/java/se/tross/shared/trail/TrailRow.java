package se.tross.shared.trail;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * An entry of the trail, as the list shows it.
 *
 * @param seq its number
 * @param at the moment
 * @param actor the person's name, or the database user's
 * @param inDatabase whether it was made past the application
 * @param action what was done
 * @param table the table of the row
 * @param rootTable the table of the record that the row belongs to
 * @param rootId that record
 * @param subject what the row is about, in words or as a constant; null when it cannot be told
 * @param columns the columns that changed; empty for a new or a removed row
 */
public record TrailRow(
        long seq,
        Instant at,
        String actor,
        boolean inDatabase,
        HistoryEntry.Action action,
        String table,
        String rootTable,
        long rootId,
        Serializable subject,
        List<String> columns)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public TrailRow {
        columns = List.copyOf(columns);
    }

    /** What the row is, in words: {@code <capability>.history.<table>}. */
    public String key() {
        return HistoryEntry.keyOf(table);
    }

    public String actionKey() {
        return "shared.Action." + action;
    }

    /** The names of the changed columns, in words. */
    public List<String> columnKeys() {
        return columns.stream().map(column -> key() + "." + column).toList();
    }
}
