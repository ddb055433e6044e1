package se.tross.budget;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a budget line is (L32, M10). The members' contributions are no kind: they come live from the contribution plan and
 * are never typed.
 */
public enum LineKind {
    /** Income beside the contributions, such as ESF. */
    OTHER_INCOME,
    /** Money for insatser. */
    INSATS,
    BOARD,
    ADMINISTRATION,
    AUDIT;

    public boolean isIncome() {
        return this == OTHER_INCOME;
    }

    /** Whether the line belongs to operations (drift): board, administration or audit. */
    public boolean isOperations() {
        return this == BOARD || this == ADMINISTRATION || this == AUDIT;
    }

    public boolean isCost() {
        return !isIncome();
    }

    /** The three kinds of operations, in the order that they are shown. */
    public static List<LineKind> operations() {
        return Stream.of(values()).filter(LineKind::isOperations).toList();
    }
}
