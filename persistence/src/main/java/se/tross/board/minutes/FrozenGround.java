package se.tross.board.minutes;

import java.io.Serializable;

/**
 * What is to be frozen, as it is told to each.
 *
 * @param justeringId the justering that made it final
 * @param paragraph the § that was adjusted for itself; null for the whole minutes
 * @param full everything
 * @param masked without secrets and protected names
 */
public record FrozenGround(long justeringId, Integer paragraph, MinutesGround full, MinutesGround masked)
        implements Serializable {
    private static final long serialVersionUID = 1L;
}
