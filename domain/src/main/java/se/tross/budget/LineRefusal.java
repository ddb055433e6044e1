package se.tross.budget;

import se.tross.shared.refusal.Beside;

/** What a budget line is refused for, in order of precedence. */
public sealed interface LineRefusal extends BudgetRefusal {

    /** Somebody has removed the line. */
    record LineIsGone() implements LineRefusal {}

    /** A budget has room for so many lines. */
    record TooManyLines(int most) implements LineRefusal {}

    /** A line is an income, an insats, or board, administration or audit (L32). */
    @Beside("kind")
    record LineKindMissing() implements LineRefusal {}

    /** A line has a name. */
    @Beside("name")
    record LineNameMissing() implements LineRefusal {}

    /** The same line twice. */
    @Beside("name")
    record LineTwice(String name) implements LineRefusal {}

    /** A text that does not fit. */
    record LineTextTooLong(String field, int most) implements LineRefusal {}

    /** Accounts are four digits, or two of them with a dash. */
    @Beside("accounts")
    record AccountsNotReadable(String typed) implements LineRefusal {}

    /** The last day of the financing lies before its first. */
    @Beside("financedUntil")
    record FinancingEndsBeforeItBegins() implements LineRefusal {}

    /** The goal area is none of the förbund's. */
    @Beside("goalArea")
    record GoalAreaUnknown() implements LineRefusal {}

    /** Operations serve all goal areas. */
    @Beside("goalArea")
    record LineGoalAreaNeedsInsats() implements LineRefusal {}

    /** The Social Fund finances insatser, not operations (M4). */
    @Beside("esf")
    record LineEsfWithoutInsats() implements LineRefusal {}
}
