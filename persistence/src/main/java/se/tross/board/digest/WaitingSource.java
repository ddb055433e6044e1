package se.tross.board.digest;

import java.util.List;
import se.tross.shared.refusal.Texts;

/** Knows something that may wait for a person; asked as that person. */
public interface WaitingSource {

    /** What waits for who acts now, the most pressing first; empty when nothing does, or it is not theirs to know. */
    List<WaitingLine> waiting(Texts texts);
}
