package se.tross.budget;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.tross.budget.VersionRefusal.DecisionDateMissing;
import se.tross.budget.VersionRefusal.DecisionInTheFuture;
import se.tross.budget.VersionRefusal.DecisionParagraphMissing;

/**
 * The decision that a budget version, or a reallocation, rests on: a § of the board's adjusted minutes.
 *
 * @param paragraph such as § 34
 * @param date the day of the meeting
 */
public record BudgetDecision(String paragraph, LocalDate date) implements Serializable {
    private static final int LONGEST_PARAGRAPH = 40;

    public BudgetDecision {
        paragraph = paragraph == null ? "" : paragraph.strip();
    }

    /**
     * What the decision lacks; empty when it can be recorded.
     *
     * @param today the day on which it is recorded; a decision lies not after it
     */
    public List<BudgetRefusal> refusals(LocalDate today) {
        List<BudgetRefusal> refusals = new ArrayList<>();
        if (paragraph.isEmpty()
                || paragraph.length() > LONGEST_PARAGRAPH
                || paragraph.chars().noneMatch(Character::isDigit)) {
            refusals.add(new DecisionParagraphMissing());
        }
        if (date == null) {
            refusals.add(new DecisionDateMissing());
        } else if (date.isAfter(today)) {
            refusals.add(new DecisionInTheFuture(today));
        }
        return refusals;
    }
}
