package se.tross.budget.equity;

import java.io.Serializable;
import java.util.List;
import se.tross.budget.Cell;

/**
 * What brings back the amounts of a draft that tried levels have been written into.
 *
 * @param versionId the draft
 * @param cells from what was written to what stood there before
 */
public record AmountsBefore(long versionId, List<Cell> cells) implements Serializable {

    public AmountsBefore {
        cells = List.copyOf(cells);
    }
}
