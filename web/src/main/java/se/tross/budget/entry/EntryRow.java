package se.tross.budget.entry;

import java.io.Serializable;
import java.util.List;
import se.tross.budget.LineKind;

/**
 * A row of the grid that amounts are typed in.
 *
 * @param role what the row is
 * @param lineId the line; 0 for a heading and for what is computed
 * @param name what it is called
 * @param cells one for each year; none for a heading
 * @param kind for a heading: what a line that is added under it is; null elsewhere
 * @param areaId for a heading: the goal area of such a line; null for none
 */
public record EntryRow(Role role, long lineId, String name, List<EntryCell> cells, LineKind kind, Long areaId)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What a row is. */
    public enum Role {
        HEADING,
        LINE,
        COMPUTED,
        /** The result and what follows from it. */
        RESULT
    }

    public EntryRow {
        cells = List.copyOf(cells);
    }

    public boolean isHeading() {
        return role == Role.HEADING;
    }

    public boolean isLine() {
        return role == Role.LINE;
    }

    /** The row's style. */
    public String getStyle() {
        return switch (role) {
            case HEADING -> "sub";
            case LINE -> "";
            case COMPUTED -> "subsum";
            case RESULT -> "subsum result";
        };
    }
}
