package se.tross.shared.trail;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One row's change: who did what, when.
 *
 * @param seq its number in the förbund's trail
 * @param at the moment; the same for everything that was saved together
 * @param actor the person's name, or the database user's
 * @param inDatabase whether it was made past the application
 * @param action what was done to the row
 * @param table the table, {@code <capability>_<name>}
 * @param rowId the row
 * @param subject the member that the row is about; null if it is about none
 * @param changes the columns that changed; the columns that hold something, for a new or a removed row
 */
public record HistoryEntry(
        long seq,
        Instant at,
        String actor,
        boolean inDatabase,
        Action action,
        String table,
        long rowId,
        String subject,
        List<HistoryChange> changes)
        implements Serializable {

    /** What can be done to a row. */
    public enum Action {
        CREATED,
        CHANGED,
        REMOVED;

        static Action of(String letter) {
            return switch (letter) {
                case "I" -> CREATED;
                case "U" -> CHANGED;
                default -> REMOVED;
            };
        }

        /** As the trail writes it. */
        String letter() {
            return switch (this) {
                case CREATED -> "I";
                case CHANGED -> "U";
                case REMOVED -> "D";
            };
        }
    }

    public HistoryEntry {
        changes = List.copyOf(changes);
    }

    /** What the row is, in words: {@code <capability>.history.<table>}. */
    public String key() {
        return keyOf(table);
    }

    /** What was done, in words. */
    public String actionKey() {
        return "shared.Action." + action;
    }

    /** What the rows of a table are, in words: {@code <capability>.history.<table>}. */
    public static String wordOf(String table) {
        return keyOf(table);
    }

    static String keyOf(String table) {
        int end = table.indexOf('_');
        return table.substring(0, end) + ".history." + table.substring(end + 1);
    }
}
