package se.tross.budget;

import se.tross.shared.money.Money;
import se.tross.shared.refusal.Beside;

/** What a reallocation is refused for, in order of precedence. */
public sealed interface ReallocationRefusal extends BudgetRefusal {

    /** Money is moved within a decided budget; a draft is simply changed. */
    record ReallocationNeedsDecidedVersion() implements ReallocationRefusal {}

    /** Money is moved between two lines. */
    @Beside("toLine")
    record ReallocationWithinOneLine() implements ReallocationRefusal {}

    /** Only money for costs is moved; income comes or does not. */
    @Beside("fromLine")
    record ReallocationOfIncome(String line) implements ReallocationRefusal {}

    /** An amount to move is above zero. */
    @Beside("amount")
    record ReallocationNotPositive() implements ReallocationRefusal {}

    /** Never more than the line has left. */
    @Beside("amount")
    record ReallocationExceedsLine(String line, Money room) implements ReallocationRefusal {}

    /** A reallocation says why. */
    @Beside("reason")
    record ReallocationReasonMissing() implements ReallocationRefusal {}

    /** A reason that does not fit. */
    @Beside("reason")
    record ReallocationReasonTooLong(int most) implements ReallocationRefusal {}

    /** Without a limit in the charter the board decides every move. */
    record ReallocationLimitMissing() implements ReallocationRefusal {}

    /** The year's delegated moves from a line together are more than the charter allows the förbundschef. */
    @Beside("amount")
    record ReallocationAboveLimit(Money limit, Money moved) implements ReallocationRefusal {}

    /** Only a proposal is decided or rejected. */
    record ReallocationNotProposed() implements ReallocationRefusal {}
}
