package se.tross.budget;

import java.io.Serializable;
import java.util.List;

/**
 * Rows of a budget's table that belong together.
 *
 * @param name their heading; empty for none
 * @param rows in their order
 * @param sum what they come to; null when a single row says it already
 */
public record FigureGroup(String name, List<FigureRow> rows, FigureRow sum) implements Serializable {
    private static final long serialVersionUID = 1L;

    public FigureGroup {
        rows = List.copyOf(rows);
    }

    static FigureGroup of(String name, List<FigureRow> rows, FigureRow sum) {
        return new FigureGroup(name, rows, rows.size() > 1 ? sum : null);
    }
}
