package se.tross.board.pack;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A version of a pack, as its visitor may see it.
 *
 * @param id the version
 * @param meetingId whose pack
 * @param number from 1
 * @param madeBy who made it
 * @param madeAt when
 * @param lastPage the highest number printed on a page
 * @param file what the visitor gets
 * @param open whether that is the copy without secret matters (P5)
 * @param changes what differs from the version before; none of the first
 */
public record PackOverview(
        long id,
        long meetingId,
        int number,
        String madeBy,
        Instant madeAt,
        int lastPage,
        BoundFile file,
        boolean open,
        List<PackChange> changes)
        implements Serializable {

    private static final int KILO = 1000;

    public PackOverview {
        changes = List.copyOf(changes);
    }

    static PackOverview of(Pack pack, boolean everything, List<PackChange> changes) {
        return new PackOverview(
                pack.id(),
                pack.meetingId(),
                pack.number(),
                pack.madeBy(),
                pack.madeAt(),
                pack.lastPage(),
                pack.file(everything),
                pack.hasSecrets() && !everything,
                changes);
    }

    /** In thousands of bytes, at least one. */
    public long kilobytes() {
        return Math.max(1, file.size() / KILO);
    }
}
