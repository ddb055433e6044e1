package se.tross.budget.reallocation;

import se.tross.board.meeting.DecisionSubject;
import se.tross.board.meeting.MatterTerms;
import se.tross.budget.ReallocationRefusal.ReallocationNotProposed;
import se.tross.shared.refusal.Refused;
import se.tross.shared.refusal.Texts;

/** A proposed reallocation as the board's matter (M8): what is moved, why, and a proposal for the decision. */
public final class ReallocationMatter {

    /** What the board calls a reallocation. */
    public static final String TYPE = "budget.reallocation";

    private ReallocationMatter() {}

    /** The reallocation as the board knows it. */
    public static DecisionSubject subject(long reallocationId) {
        return new DecisionSubject(TYPE, reallocationId);
    }

    /**
     * @param from the name of the line that the money is taken from
     * @param to the name of the line that gets it
     * @param texts the language of the agenda
     * @throws Refused if it is not proposed
     */
    public static MatterTerms of(KeptMove kept, String from, String to, Texts texts) {
        if (kept.status() != ReallocationStatus.PROPOSED) {
            throw new Refused(new ReallocationNotProposed());
        }
        Move move = kept.move();
        return MatterTerms.about(
                subject(kept.id()),
                texts.text("budget.move.title", move.year(), move.amount(), to),
                texts.text("budget.move.background", move.amount(), from, to, move.year(), move.reason()),
                texts.text("budget.move.proposal", move.amount(), from, to, move.year()));
    }
}
