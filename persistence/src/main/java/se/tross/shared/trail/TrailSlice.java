package se.tross.shared.trail;

import java.io.Serializable;
import java.util.List;

/**
 * Some entries of the trail.
 *
 * @param rows the entries
 * @param matching how many match what is asked
 * @param all how many there are that the actor may read
 */
public record TrailSlice(List<TrailRow> rows, int matching, int all) implements Serializable {
    private static final long serialVersionUID = 1L;

    public TrailSlice {
        rows = List.copyOf(rows);
    }
}
