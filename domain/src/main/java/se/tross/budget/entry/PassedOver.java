package se.tross.budget.entry;

import java.io.Serializable;
import java.util.List;

/**
 * Rows of an uploaded table that become no line, for one reason.
 *
 * @param reason what they are instead
 * @param rows their numbers in the file
 */
public record PassedOver(ImportMatch reason, List<Integer> rows) implements Serializable {

    public PassedOver {
        rows = List.copyOf(rows);
    }
}
