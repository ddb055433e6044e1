package se.tross.board.appeal;

import java.io.Serializable;
import java.util.List;

/**
 * What is known of a decision's way past appeals.
 *
 * @param state how far it has come
 * @param rows the appeals that have come in, in the order in which they came; none for whom the matter is hidden (P5)
 */
public record AppealsOfDecision(AppealState state, List<AppealRow> rows) implements Serializable {
    private static final long serialVersionUID = 1L;

    public AppealsOfDecision {
        rows = List.copyOf(rows);
    }
}
