package se.tross.insats.catalogue;

import java.io.Serializable;
import java.util.Arrays;
import se.tross.insats.tertial.ShownCount;
import se.tross.insats.tertial.SmallCounts;
import se.tross.insats.tertial.SmallCounts.Column;

/**
 * How many participations an insats has had, as everybody may see it (S7, P8): what is small is not shown, nor what it could be
 * computed from.
 *
 * @param begun participations that have begun
 * @param ended those that have ended
 * @param toWorkOrStudies of the ended, to work or studies
 */
public record PublicCounts(ShownCount begun, ShownCount ended, ShownCount toWorkOrStudies) implements Serializable {

    /**
     * @param begun null where nobody has said
     * @param ended null where nobody has said
     * @param toWorkOrStudies null where nobody has said
     */
    public static PublicCounts of(Integer begun, Integer ended, Integer toWorkOrStudies, SmallCounts small) {
        if (ended == null || toWorkOrStudies == null) {
            return new PublicCounts(small.one(begun), small.one(ended), small.one(toWorkOrStudies));
        }
        Column divided = small.column(Arrays.asList(toWorkOrStudies, Math.max(0, ended - toWorkOrStudies)));
        return new PublicCounts(small.one(begun), divided.sum(), divided.cells().get(0));
    }

    /** Whether anything was reported. */
    public boolean isSaid() {
        return begun.number() != null || begun.isHidden() || ended.number() != null || ended.isHidden();
    }
}
