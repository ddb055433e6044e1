package se.tross.insats.draft;

import java.io.Serializable;

/**
 * How many participations are planned in all the insats; never persons (S7).
 *
 * @param count above zero
 */
public record PlannedCount(Sex sex, AgeBand band, int count) implements Serializable {
    private static final long serialVersionUID = 1L;
}
