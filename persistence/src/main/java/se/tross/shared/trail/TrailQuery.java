package se.tross.shared.trail;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;

/**
 * What is asked of the trail of a förbund.
 *
 * @param from the first moment; null for the beginning
 * @param until the first moment that is too late; null for now
 * @param actor part of the name of whoever did it; empty for anybody
 * @param tables the tables; empty for all that the actor may read
 * @param actions what was done; empty for anything
 * @param text part of what was written; empty for anything
 * @param order what it is sorted by
 * @param descending the latest, or last, first
 */
public record TrailQuery(
        Instant from,
        Instant until,
        String actor,
        Set<String> tables,
        Set<HistoryEntry.Action> actions,
        String text,
        Order order,
        boolean descending)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What the trail can be sorted by; entries with the same are then in their own order. */
    public enum Order {
        TIME("t.seq"),
        ACTOR("t.actor collate \"sv-SE-x-icu\""),
        TABLE("t.table_name"),
        ACTION("t.action");

        private final String column;

        Order(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }

    public TrailQuery {
        tables = Set.copyOf(tables);
        actions = Set.copyOf(actions);
    }
}
