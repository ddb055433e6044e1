package se.tross.contribution;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The last few tables that somebody has read in and not finished with, so that a reload does not lose them. They go with the
 * session; each is seen in the förbund that it was read for only.
 */
@SessionScoped
public class ImportDesk implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 3;

    private record Kept(long forbundId, ImportState state) implements Serializable {}

    private final Map<Long, Kept> tables = new LinkedHashMap<>();
    private long latest;

    /** @return the table's number, for its address */
    synchronized long keep(long forbundId, ImportState state) {
        latest++;
        tables.put(latest, new Kept(forbundId, state));
        if (tables.size() > MOST) {
            tables.remove(tables.keySet().iterator().next());
        }
        return latest;
    }

    synchronized Optional<ImportState> find(long forbundId, long number) {
        return Optional.ofNullable(tables.get(number))
                .filter(kept -> kept.forbundId() == forbundId)
                .map(Kept::state);
    }

    synchronized void drop(long number) {
        tables.remove(number);
    }
}
