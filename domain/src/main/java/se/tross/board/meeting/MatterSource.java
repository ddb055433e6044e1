package se.tross.board.meeting;

import java.io.Serializable;
import se.tross.board.Wording;

/**
 * Who raised a matter.
 *
 * @param raisedBy in what capacity
 * @param name the ledamot or the member; empty for the office
 */
public record MatterSource(RaisedBy raisedBy, String name) implements Serializable {

    /** The office's own. */
    public static final MatterSource OFFICE = new MatterSource(RaisedBy.OFFICE, "");

    public MatterSource {
        name = Wording.plain(name);
    }
}
