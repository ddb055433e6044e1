package se.tross.shared.session;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody is not finished with, such as a table that is read in: the last few of each kind, so that a reload does not
 * lose them. They go with the session; each is seen in the förbund that it was laid here in only.
 */
@SessionScoped
public class Desk implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 3;

    private record Kept(long forbundId, Serializable thing) implements Serializable {}

    private final Map<Long, Kept> things = new LinkedHashMap<>();
    private long latest;

    /** @return its number, for an address */
    public synchronized long keep(long forbundId, Serializable thing) {
        latest++;
        things.put(latest, new Kept(forbundId, thing));
        List<Long> ofItsKind = things.entrySet().stream()
                .filter(kept -> kept.getValue().thing().getClass() == thing.getClass())
                .map(Map.Entry::getKey)
                .toList();
        if (ofItsKind.size() > MOST) {
            things.remove(ofItsKind.get(0));
        }
        return latest;
    }

    /** Empty when it is of another kind, of another förbund, or no longer here. */
    public synchronized <T> Optional<T> find(Class<T> kind, long forbundId, long number) {
        return Optional.ofNullable(things.get(number))
                .filter(kept -> kept.forbundId() == forbundId)
                .map(Kept::thing)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    public synchronized void drop(long number) {
        things.remove(number);
    }
}
