package se.tross.shared.trail;

import java.io.Serializable;

/**
 * Something that does not agree with the trail, or was written past the application.
 *
 * @param kind what is wrong
 * @param forbundId the förbund whose chain or row it is; 0 when it concerns a whole table
 * @param table the table; empty when it concerns the chain
 * @param rowId the row; 0 when it concerns the chain or a whole table
 * @param seq the entry in the förbund's chain; 0 when there is none
 * @param detail columns, or the actor's name
 */
public record TrailFinding(Kind kind, long forbundId, String table, long rowId, long seq, String detail)
        implements Serializable {

    /** What can be wrong, the gravest first. */
    public enum Kind {
        /** A table's trigger is missing or switched off. */
        SWITCHED_OFF,
        /** Entries are missing at the end of the chain. */
        TAIL_CUT,
        /** An entry is missing, or does not continue the one before it. */
        CHAIN_BROKEN,
        /** An entry's fields do not give its hash. */
        ENTRY_ALTERED,
        /** A row differs from its last entry. */
        ROW_CHANGED,
        /** A row that the trail knows is not there. */
        ROW_MISSING,
        /** A row that the trail does not know. */
        ROW_EXTRA,
        /** A change by a database user, not by a person through Tross. */
        OUTSIDE_APPLICATION
    }

    /** The sentence's key; its places are förbund, table, row, entry and detail. */
    public String key() {
        return "shared.trail.finding." + kind;
    }

    public Object[] args() {
        return new Object[] {Long.toString(forbundId), table, Long.toString(rowId), Long.toString(seq), detail};
    }
}
