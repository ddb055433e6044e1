package se.tross.insats;

import java.time.LocalDate;
import se.tross.shared.refusal.Beside;

/** What a result goal is refused for, in order of precedence: without these it is a wish (W3, W8). */
public sealed interface GoalRefusal extends InsatsRefusal {

    /** What is to be reached. */
    @Beside("goal")
    record GoalTextMissing() implements GoalRefusal {}

    /** What the words of the goal mean. */
    @Beside("definition")
    record GoalDefinitionMissing() implements GoalRefusal {}

    /** Who or what is counted as having reached it. */
    @Beside("numerator")
    record GoalNumeratorMissing() implements GoalRefusal {}

    /** Of how many. */
    @Beside("denominator")
    record GoalDenominatorMissing() implements GoalRefusal {}

    /** The same counted on both sides is always a hundred per cent. */
    @Beside("denominator")
    record GoalCountsTheSame() implements GoalRefusal {}

    /** How much is good enough. */
    @Beside("target")
    record GoalTargetOutOfRange() implements GoalRefusal {}

    /** When it is measured. */
    @Beside("measuredOn")
    record GoalTimeMissing() implements GoalRefusal {}

    /** A goal is not measured before the insats begins. */
    @Beside("measuredOn")
    record GoalMeasuredBeforeStart(LocalDate start) implements GoalRefusal {}
}
