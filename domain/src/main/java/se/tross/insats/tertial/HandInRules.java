package se.tross.insats.tertial;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import se.tross.insats.Direction;
import se.tross.insats.InsatsRefusal;
import se.tross.insats.ReportRefusal.CountMissing;
import se.tross.insats.ReportRefusal.MoreOutcomesThanEnded;
import se.tross.insats.ReportRefusal.MoreReachedThanThereAre;
import se.tross.insats.ReportRefusal.ReportedGoalMissing;
import se.tross.insats.ReportRefusal.SpentMissing;
import se.tross.insats.ReportRefusal.TertialTextMissing;

/** What a report must say before it is handed in (M15): result, economy, deviations, and counts that can be true. */
final class HandInRules {

    private final TertialReport report;
    private final CountTable counts;
    private final List<ReportGoal> goals;

    HandInRules(TertialReport report, CountTable counts, List<ReportGoal> goals) {
        this.report = report;
        this.counts = counts;
        this.goals = goals;
    }

    /** The weightiest first. @param direction structural work has no participations to count */
    List<InsatsRefusal> refusals(Direction direction) {
        List<InsatsRefusal> closed = report.refusalsOfWriting();
        if (!closed.isEmpty()) {
            return closed;
        }
        List<InsatsRefusal> refusals = new ArrayList<>();
        report.texts().forEach((which, text) -> {
            if (which.isRequired() && text.isEmpty()) {
                refusals.add(new TertialTextMissing(new ReportField.OfText(which).id()));
            }
        });
        if (direction == Direction.INDIVIDUAL) {
            missingCounts(refusals);
        }
        outcomes(refusals);
        goals.forEach(goal -> goal(goal, refusals));
        if (report.money(ReportMoney.SPENT) == null) {
            refusals.add(new SpentMissing());
        }
        refusals.sort(InsatsRefusal.PRECEDENCE);
        return refusals;
    }

    private void missingCounts(List<InsatsRefusal> refusals) {
        for (Measure measure : Measure.values()) {
            if (measure.isRequired() && counts.total(measure).isEmpty()) {
                refusals.add(new CountMissing(field(measure, CountedAs.UNDIVIDED)));
            }
        }
    }

    /** Column by column, and in all: women who ended may not be fewer than women who went to work. */
    private void outcomes(List<InsatsRefusal> refusals) {
        for (CountedAs countedAs : CountedAs.values()) {
            OptionalInt ended = counts.number(Measure.ENDED, countedAs);
            int outcomes = counts.number(Measure.TO_WORK, countedAs).orElse(0)
                    + counts.number(Measure.TO_STUDIES, countedAs).orElse(0);
            if (ended.isPresent() && outcomes > ended.getAsInt()) {
                refusals.add(new MoreOutcomesThanEnded(field(Measure.TO_WORK, countedAs), outcomes, ended.getAsInt()));
                return;
            }
        }
        int ended = counts.total(Measure.ENDED).orElse(0);
        int outcomes = counts.total(Measure.TO_WORK).orElse(0)
                + counts.total(Measure.TO_STUDIES).orElse(0);
        if (outcomes > ended) {
            refusals.add(new MoreOutcomesThanEnded(field(Measure.TO_WORK, CountedAs.UNDIVIDED), outcomes, ended));
        }
    }

    private static void goal(ReportGoal goal, List<InsatsRefusal> refusals) {
        GoalResult stands = goal.stands();
        if (stands.isBlank()) {
            return;
        }
        if (stands.goal().isEmpty()) {
            refusals.add(new ReportedGoalMissing(field(goal, GoalPart.GOAL)));
        }
        if (stands.reached() != null && stands.ofHowMany() != null && stands.reached() > stands.ofHowMany()) {
            refusals.add(
                    new MoreReachedThanThereAre(field(goal, GoalPart.REACHED), stands.reached(), stands.ofHowMany()));
        }
    }

    private static String field(ReportGoal goal, GoalPart part) {
        return new ReportField.OfGoal(goal.position(), part).id();
    }

    private static String field(Measure measure, CountedAs countedAs) {
        return new ReportField.OfCount(new CountCell(measure, countedAs)).id();
    }
}
