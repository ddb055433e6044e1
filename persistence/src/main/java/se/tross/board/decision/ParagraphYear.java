package se.tross.board.decision;

import java.io.Serializable;
import java.util.List;
import se.tross.board.BoardRefusal;

/**
 * Where the row of a year's paragraphs begins.
 *
 * @param year the year
 * @param version how often its beginning was saved; 0 where nobody has said anything about it
 * @param first the number that it begins with
 * @param refusals why it cannot begin with another; empty as long as no § is used
 */
public record ParagraphYear(int year, long version, int first, List<BoardRefusal> refusals) implements Serializable {
    private static final long serialVersionUID = 1L;

    public ParagraphYear {
        refusals = List.copyOf(refusals);
    }
}
