package se.tross.insats;

import se.tross.shared.refusal.Beside;

/** What is refused of an insats in the register, in order of precedence. */
public sealed interface RegisterRefusal extends InsatsRefusal {

    /** Individual or structural, never both (S4, S5). */
    @Beside("direction")
    record DirectionMissing() implements RegisterRefusal {}

    /** How participations are counted (S4). */
    @Beside("countMethod")
    record CountMethodMissing() implements RegisterRefusal {}

    /** Structural work has no participants to register (S4). */
    @Beside("countMethod")
    record StructuralIsNotRegistered() implements RegisterRefusal {}

    /** Direction, method and social fund stay what they were (S5). */
    record ClassificationIsLocked() implements RegisterRefusal {}
}
