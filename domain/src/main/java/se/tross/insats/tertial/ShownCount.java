package se.tross.insats.tertial;

import java.io.Serializable;

/**
 * A count as it may be shown outside the förbund (P8).
 *
 * @param number the count; null when it is not said, or not shown
 * @param hiding why it is not shown
 */
public record ShownCount(Integer number, Hiding hiding) implements Serializable {

    /** Why a count is not shown. */
    public enum Hiding {
        NOT_HIDDEN,
        /** It is small. */
        SMALL,
        /** A small one could be computed from it. */
        BESIDE_SMALL
    }

    static ShownCount of(Integer number) {
        return new ShownCount(number, Hiding.NOT_HIDDEN);
    }

    static ShownCount hidden(Hiding why) {
        return new ShownCount(null, why);
    }

    public boolean isHidden() {
        return hiding != Hiding.NOT_HIDDEN;
    }
}
