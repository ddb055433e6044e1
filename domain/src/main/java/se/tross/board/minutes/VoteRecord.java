package se.tross.board.minutes;

import java.io.Serializable;
import java.util.List;

/**
 * A vote, as the minutes tell it (B11, B13).
 *
 * @param open whether it was by name; elections and employment are closed
 * @param yes votes for
 * @param no votes against
 * @param abstained who did not vote
 * @param result what came of it, with the casting vote or the lot where there was one
 * @param byName how each voted, when it was open
 */
public record VoteRecord(boolean open, int yes, int no, int abstained, String result, List<VoteLine> byName)
        implements Serializable {

    public VoteRecord {
        byName = List.copyOf(byName);
    }

    /** How many had their say, abstaining included. */
    public int counted() {
        return yes + no + abstained;
    }

    void write(CanonicalText text) {
        text.add(open).add(yes).add(no).add(abstained).add(result).add(byName.size());
        byName.forEach(line -> text.add(line.person()).add(line.vote()));
    }
}
