package se.tross.budget;

import se.tross.shared.refusal.Beside;

/** What a goal area is refused for, in order of precedence. */
public sealed interface AreaRefusal extends BudgetRefusal {

    /** A goal area has a name. */
    @Beside("name")
    record AreaNameMissing() implements AreaRefusal {}

    /** A name that does not fit. */
    @Beside("name")
    record AreaNameTooLong(int most) implements AreaRefusal {}

    /** Two goal areas of one name. */
    @Beside("name")
    record AreaExists(String name) implements AreaRefusal {}
}
