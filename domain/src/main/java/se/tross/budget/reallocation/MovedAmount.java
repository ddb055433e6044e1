package se.tross.budget.reallocation;

import java.io.Serializable;
import se.tross.shared.origin.Amount;

/**
 * What a line of a decided budget has in a year after what has been moved.
 *
 * @param decided what the board decided; it stays what it is
 * @param moved what has come to the line (+) or left it (−) since
 * @param now both together
 */
public record MovedAmount(Amount decided, Amount moved, Amount now) implements Serializable {}
