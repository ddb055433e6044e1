package se.tross.insats.preparation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.tross.insats.draft.Answer;
import se.tross.insats.draft.Basics;
import se.tross.insats.draft.MoneyPlan;
import se.tross.insats.draft.PlanStep;
import se.tross.insats.draft.PlannedCount;
import se.tross.insats.goal.ResultGoal;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/**
 * An application as the board reads it: what is applied for, and what the beredningsgrupp says of it. Who judged how is not
 * told; how many did is.
 *
 * @param applicationId the application
 * @param insatsId its insats in the register
 * @param basics which insats, who does it together, when and where
 * @param goalArea its name; empty for none
 * @param answers to the förbund's questions, in their order
 * @param money what it costs and who pays, by year
 * @param counts planned participations
 * @param goals that it is to be held to
 * @param plan how it is carried out and goes on
 * @param attachments the names of the files
 * @param handedInOn for the first time
 * @param criteria how it was judged, in the order of the criteria
 * @param recommendation what the group advises; null while it has not said so
 */
public record ApplicationSummary(
        long applicationId,
        long insatsId,
        Basics basics,
        String goalArea,
        List<Answer> answers,
        MoneyPlan money,
        List<PlannedCount> counts,
        List<ResultGoal> goals,
        List<PlanStep> plan,
        List<String> attachments,
        LocalDate handedInOn,
        List<CriterionSummary> criteria,
        GroupAdvice recommendation)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public ApplicationSummary {
        answers = List.copyOf(answers);
        counts = List.copyOf(counts);
        goals = List.copyOf(goals);
        plan = List.copyOf(plan);
        attachments = List.copyOf(attachments);
        criteria = List.copyOf(criteria);
    }

    /** What it costs in a year. */
    public Money costsOf(FinancialYear year) {
        return money.costs(year);
    }

    /** How many participations are planned in all the insats; never persons (S7). */
    public int participations() {
        return counts.stream().mapToInt(PlannedCount::count).sum();
    }

    /** Whether anybody of the group has judged it. */
    public boolean isJudged() {
        return criteria.stream().anyMatch(criterion -> criterion.judges() > 0);
    }

    /** What the group has recommended. @param on the day on which it did */
    public record GroupAdvice(AdviceTerms terms, LocalDate on) implements Serializable {
        private static final long serialVersionUID = 1L;
    }
}
