package se.tross.budget.entry;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import se.tross.budget.Cell;

/**
 * What came of reading a table into a draft.
 *
 * @param when the moment
 * @param undo what brings back the amounts of the lines that were there
 * @param added the ids of the lines that were not, in their order
 */
public record SavedImport(Instant when, List<Cell> undo, List<Long> added) implements Serializable {

    public SavedImport {
        undo = List.copyOf(undo);
        added = List.copyOf(added);
    }
}
