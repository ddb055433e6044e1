package se.tross.budget.setting;

import java.io.Serializable;
import se.tross.shared.trail.RemovedRow;

/**
 * Something that the förbund had set for its budgets, in the bin.
 *
 * @param <T> what a setting of its kind says
 * @param row who removed it, and when
 * @param terms what it said
 */
public record RemovedSetting<T extends Serializable>(RemovedRow row, T terms) implements Serializable {}
