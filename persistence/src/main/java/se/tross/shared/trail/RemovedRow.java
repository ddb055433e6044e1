package se.tross.shared.trail;

import java.io.Serializable;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * A row that has been removed and not taken back, as the trail keeps it.
 *
 * @param seq the removal's number in the trail
 * @param id the row that was
 * @param rootId the record that it was a part of
 * @param columns what was asked for of what it held, by the column; null where it held nothing
 * @param who who removed it
 * @param when the moment
 */
public record RemovedRow(long seq, long id, long rootId, Map<String, String> columns, String who, Instant when)
        implements Serializable {

    public RemovedRow {
        columns = Collections.unmodifiableMap(new HashMap<>(columns));
    }

    /** What a column held; null where it held nothing. */
    public String text(String column) {
        return columns.get(column);
    }

    /** For a column of numbers that is never empty. */
    public long number(String column) {
        return Long.parseLong(columns.get(column));
    }

    /** The same under the name that people know it by. */
    public RemovedRecord named(String name) {
        return new RemovedRecord(id, name, who, when);
    }
}
