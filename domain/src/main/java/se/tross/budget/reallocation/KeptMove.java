package se.tross.budget.reallocation;

import java.io.Serializable;
import se.tross.budget.BudgetDecision;

/**
 * A reallocation as it is kept.
 *
 * @param id the reallocation
 * @param version to act upon it
 * @param move what is moved
 * @param status how far it has come
 * @param decision the board's decision, or that of the förbundschef with its day; null for a proposal
 * @param decidedBy who decided by delegation, or recorded the board's decision; may be empty
 */
public record KeptMove(
        long id, long version, Move move, ReallocationStatus status, BudgetDecision decision, String decidedBy)
        implements Serializable {}
