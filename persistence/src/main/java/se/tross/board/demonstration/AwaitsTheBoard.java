package se.tross.board.demonstration;

import se.tross.board.meeting.DecisionSubject;

/**
 * What another capability has for the board of the demonstration to decide on: it is proposed when the board meets, and takes
 * effect by the board's §, as it would for anybody.
 */
public interface AwaitsTheBoard {

    /** The owner's word for it, by which the demonstration's agenda names it. */
    String type();

    /** What is proposed in the förbund that is being loaded. */
    DecisionSubject subject();
}
