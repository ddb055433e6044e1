package se.tross.budget.entry;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import se.tross.budget.Cell;

/**
 * What came of saving amounts.
 *
 * @param when the moment
 * @param undo what brings back what stood there before; empty when nothing was changed
 */
public record SavedCells(Instant when, List<Cell> undo) implements Serializable {

    public SavedCells {
        undo = List.copyOf(undo);
    }
}
