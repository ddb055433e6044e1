package se.tross.budget.entry;

import java.util.Optional;
import se.tross.budget.CellRefusal.CellChangedBySomeone;
import se.tross.budget.EntryRefusal;
import se.tross.budget.LineRefusal.LineIsGone;
import se.tross.budget.VersionRefusal;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.refusal.Texts;

/**
 * What was typed or pasted and not kept.
 *
 * @param kind what the page does about it
 * @param cell where it stands; empty when it concerns all
 * @param text why, in words
 * @param kept what somebody else has put there; null when nobody has
 */
record EntryProblem(Kind kind, String cell, String text, Money kept) {

    /** What the page does about it. */
    enum Kind {
        /** The text is to be written otherwise. */
        WRONG,
        /** Somebody else has been there: one chooses. */
        CLASH,
        /** The version is no longer a draft: nothing more is kept. */
        CLOSED
    }

    static EntryProblem of(Refusal refusal, Texts texts) {
        String text = texts.text(refusal);
        if (refusal instanceof CellChangedBySomeone clash) {
            return new EntryProblem(Kind.CLASH, clash.field(), text, clash.theirs());
        }
        if (refusal instanceof VersionRefusal) {
            return new EntryProblem(Kind.CLOSED, "", text, null);
        }
        String cell = refusal instanceof EntryRefusal.AmountNotKept ? refusal.field() : "";
        return new EntryProblem(Kind.WRONG, cell, text, null);
    }

    /** The same beside a cell: what a refusal without a place of its own was about. */
    static EntryProblem of(Refusal refusal, TypedCell cell, String line, Texts texts) {
        boolean isPlaced = refusal instanceof CellChangedBySomeone
                || refusal instanceof VersionRefusal
                || refusal instanceof LineIsGone;
        return of(isPlaced ? refusal : cell.notKept(line, refusal), texts);
    }

    Optional<Money> theirs() {
        return Optional.ofNullable(kept);
    }
}
