package se.tross.insats;

import java.time.LocalDate;
import se.tross.shared.refusal.Beside;

/** What is refused of an insats in the register, in order of precedence. */
public sealed interface RegisterRefusal extends InsatsRefusal {

    /** A text that may not be left out is empty. */
    record InsatsTextMissing(String field) implements RegisterRefusal {}

    /** A text is longer than its place. */
    record InsatsTextTooLong(String field, int most) implements RegisterRefusal {}

    /** Another insats of the förbund has the code. */
    @Beside("code")
    record CodeTaken(String code, String name) implements RegisterRefusal {}

    /** Another insats of the förbund has the name (S5). */
    @Beside("name")
    record NameTaken(String name) implements RegisterRefusal {}

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

    /** The lowest age is above the highest. */
    @Beside("ageFrom")
    record AgesTurnedRound(int from, int to) implements RegisterRefusal {}

    /** Younger or older than the förbund's target group (L17). */
    @Beside("ageFrom")
    record AgesOutsideTargetGroup(int lowest, int highest) implements RegisterRefusal {}

    /** The last day lies before the first. */
    @Beside("endsOn")
    record InsatsEndsBeforeItBegins(LocalDate start) implements RegisterRefusal {}

    /** A last day without a first. */
    @Beside("startsOn")
    record InsatsStartMissing() implements RegisterRefusal {}
}
