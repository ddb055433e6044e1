package se.tross.budget;

import java.io.Serializable;
import java.util.List;
import se.tross.shared.origin.Amount;

/**
 * A row of a budget's table.
 *
 * @param lineId the line; 0 for what is computed
 * @param name what it is called
 * @param amounts year by year; null in a year without a figure
 * @param remarks what the self-check found about it, in words
 * @param esf whether the European Social Fund finances it
 */
public record FigureRow(long lineId, String name, List<Amount> amounts, List<String> remarks, boolean esf)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public FigureRow {
        remarks = List.copyOf(remarks);
    }

    /** A computed row, of which there is nothing to remark. */
    static FigureRow computed(String name, List<Amount> amounts) {
        return new FigureRow(0, name, amounts, List.of(), false);
    }

    /** Whether it is a line that somebody has typed. */
    public boolean isLine() {
        return lineId > 0;
    }
}
