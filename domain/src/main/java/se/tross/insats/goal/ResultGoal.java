package se.tross.insats.goal;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.tross.insats.GoalRefusal.GoalCountsTheSame;
import se.tross.insats.GoalRefusal.GoalDefinitionMissing;
import se.tross.insats.GoalRefusal.GoalDenominatorMissing;
import se.tross.insats.GoalRefusal.GoalMeasuredBeforeStart;
import se.tross.insats.GoalRefusal.GoalNumeratorMissing;
import se.tross.insats.GoalRefusal.GoalTargetOutOfRange;
import se.tross.insats.GoalRefusal.GoalTextMissing;
import se.tross.insats.GoalRefusal.GoalTimeMissing;
import se.tross.insats.InsatsRefusal;

/**
 * What an insats is to reach, so that anybody can tell afterwards whether it did.
 *
 * @param layer where it is to be seen (W7)
 * @param goal what is to be reached
 * @param definition what the words of the goal mean
 * @param numerator who or what is counted as having reached it
 * @param denominator of how many
 * @param targetPercent how many per cent are good enough, above 0 and at most 100; null while missing
 * @param measuredOn when it is measured; null while missing
 */
public record ResultGoal(
        GoalLayer layer,
        String goal,
        String definition,
        String numerator,
        String denominator,
        BigDecimal targetPercent,
        LocalDate measuredOn)
        implements Serializable {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    public ResultGoal {
        goal = plain(goal);
        definition = plain(definition);
        numerator = plain(numerator);
        denominator = plain(denominator);
    }

    private static String plain(String text) {
        return text == null ? "" : text.strip();
    }

    /**
     * Everything that it lacks, the weightiest first; empty when it can be kept as a goal.
     *
     * @param start the first day of the insats; null while not known
     */
    public List<InsatsRefusal> refusals(LocalDate start) {
        List<InsatsRefusal> refusals = new ArrayList<>();
        if (goal.isEmpty()) {
            refusals.add(new GoalTextMissing());
        }
        if (definition.isEmpty()) {
            refusals.add(new GoalDefinitionMissing());
        }
        if (numerator.isEmpty()) {
            refusals.add(new GoalNumeratorMissing());
        }
        if (denominator.isEmpty()) {
            refusals.add(new GoalDenominatorMissing());
        } else if (denominator.equalsIgnoreCase(numerator)) {
            refusals.add(new GoalCountsTheSame());
        }
        if (targetPercent == null || targetPercent.signum() <= 0 || targetPercent.compareTo(ALL) > 0) {
            refusals.add(new GoalTargetOutOfRange());
        }
        if (measuredOn == null) {
            refusals.add(new GoalTimeMissing());
        } else if (start != null && measuredOn.isBefore(start)) {
            refusals.add(new GoalMeasuredBeforeStart(start));
        }
        return refusals;
    }
}
