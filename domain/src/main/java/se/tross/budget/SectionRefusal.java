package se.tross.budget;

import se.tross.shared.refusal.Beside;

/** What a text section of a budget is refused for, in order of precedence. */
public sealed interface SectionRefusal extends BudgetRefusal {

    /** A section has a heading. */
    @Beside("heading")
    record SectionHeadingMissing() implements SectionRefusal {}

    /** A text that does not fit. */
    record SectionTextTooLong(String field, int most) implements SectionRefusal {}

    /** A figure that the text names does not exist, or no longer does. */
    @Beside("body")
    record ReferenceUnknown(String reference) implements SectionRefusal {}

    /** Somebody has removed the section. */
    record SectionIsGone() implements SectionRefusal {}
}
