package se.tross.board.meeting;

import java.util.List;
import se.tross.shared.refusal.Refusal;

/**
 * Where matters from elsewhere come from: each capability that has something for the board to decide brings a session bean,
 * which knows what its subjects mean. The board does not.
 */
public interface SubjectSource {

    /** The owner's word for its subjects, as in {@link DecisionSubject}. */
    String type();

    /**
     * The matter as it would stand on an agenda: title, background with figures, proposal.
     *
     * @throws se.tross.shared.refusal.Refused if there is no such subject in the förbund, or the board cannot decide on it now
     */
    MatterTerms matter(long id);

    /**
     * Why the subject could not take effect if the board adopted it now, the weightiest first; empty when it could. Asked
     * while the board sits, so that nobody finds out at the justering.
     */
    List<? extends Refusal> refusalsOfAdoption(long id);
}
