package se.tross.budget;

import se.tross.shared.refusal.Beside;

/** What the self-check refuses, in order of precedence. */
public sealed interface FindingRefusal extends BudgetRefusal {

    /** A version with open errors is not proposed: they are mended or signed away first. */
    record ErrorsAreOpen(int errors) implements FindingRefusal {}

    /** What is signed away is not, or no longer, what the self-check finds. */
    record FindingIsGone() implements FindingRefusal {}

    /** Who signs a finding away says why. */
    @Beside("reason")
    record SignatureReasonMissing() implements FindingRefusal {}

    /** A reason that does not fit. */
    @Beside("reason")
    record SignatureReasonTooLong(int most) implements FindingRefusal {}
}
