package se.tross.board.meeting;

import java.util.List;

/**
 * Something that the board is told of at its next meeting without anybody having to remember it: each kind of it is a session
 * bean, found where it is.
 */
public interface SinceLastTimeSource {

    /** Under which matter it is told: PREVIOUS_MINUTES for overdue actions, DELEGATED, URGENT or NOTICES. */
    MatterKind kind();

    /** The whole of what the meeting is to be told, in order; what an earlier meeting was told is not among it. */
    List<ReportedItem> items(Meeting next);

    /**
     * A meeting that has ended was told.
     *
     * @param lines what stood under the matter, a line for each
     */
    default void told(Meeting ended, List<String> lines) {}
}
