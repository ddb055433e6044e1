package se.tross.insats.application;

import se.tross.budget.BudgetDecision;

/**
 * What the board answered an application.
 *
 * @param granted whether it gets money
 * @param decision the § and its day
 * @param reason why not, as the board said it; may be empty
 */
public record BoardAnswer(boolean granted, BudgetDecision decision, String reason) {

    public BoardAnswer {
        reason = reason == null ? "" : reason.strip();
    }

    public static BoardAnswer yes(BudgetDecision decision) {
        return new BoardAnswer(true, decision, "");
    }

    public static BoardAnswer no(BudgetDecision decision, String reason) {
        return new BoardAnswer(false, decision, reason);
    }
}
