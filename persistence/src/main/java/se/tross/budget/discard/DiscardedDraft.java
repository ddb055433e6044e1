package se.tross.budget.discard;

import java.io.Serializable;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.trail.RemovedRow;

/**
 * A draft in the bin.
 *
 * @param row who discarded it, and when
 * @param year whose budget it was
 * @param number which version
 */
public record DiscardedDraft(RemovedRow row, FinancialYear year, int number) implements Serializable {}
