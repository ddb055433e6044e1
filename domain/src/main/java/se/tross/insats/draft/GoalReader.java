package se.tross.insats.draft;

import java.util.ArrayList;
import java.util.List;
import se.tross.insats.ApplicationRefusal.GoalNeeded;
import se.tross.insats.InsatsRefusal;
import se.tross.insats.goal.GoalLayer;
import se.tross.insats.goal.ResultGoal;

/** Reads the fourth step. A goal that lacks a part is a draft of one: it is kept as it was typed, and counts for nothing. */
final class GoalReader {

    private final PartReader reader;
    private final Basics basics;

    GoalReader(PartReader reader, Basics basics) {
        this.reader = reader;
        this.basics = basics;
    }

    /** Those that are goals. */
    List<ResultGoal> goals() {
        List<ResultGoal> goals = new ArrayList<>();
        List<Integer> rows = reader.typed().rows("goal");
        for (int row : rows) {
            String name = "goal." + row + ".";
            GoalLayer layer = reader.constant(name + "layer", GoalLayer.class);
            ResultGoal goal = new ResultGoal(
                    layer,
                    reader.text(name + "goal"),
                    reader.text(name + "definition"),
                    reader.text(name + "numerator"),
                    reader.text(name + "denominator"),
                    reader.percent(name + "target"),
                    reader.date(name + "measuredOn"));
            List<InsatsRefusal> refusals = goal.refusals(basics.startsOn());
            refusals.forEach(refusal -> reader.note(name + refusal.field(), refusal));
            if (refusals.isEmpty() && layer != null) {
                goals.add(goal);
            }
        }
        if (rows.isEmpty()) {
            reader.lack("goal.1.goal", new GoalNeeded());
        }
        return goals;
    }
}
