package se.tross.insats.tertial;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One place of a tertial report where something is typed; each is kept by itself while one types. */
public sealed interface ReportField extends Serializable {

    /** As many goals as a report has room for. */
    int MOST_GOALS = 20;

    /** Its name on the pages, and that of the input: {@code count-BEGUN-WOMEN}. */
    String id();

    /** Words. */
    record OfText(ReportText text) implements ReportField {
        @Override
        public String id() {
            return "text-" + text;
        }
    }

    /** A count. */
    record OfCount(CountCell cell) implements ReportField {
        @Override
        public String id() {
            return "count-" + cell.measure() + "-" + cell.countedAs();
        }
    }

    /** An amount. */
    record OfMoney(ReportMoney money) implements ReportField {
        @Override
        public String id() {
            return "money-" + money;
        }
    }

    /** A part of what is said of a goal. @param position from 1 */
    record OfGoal(int position, GoalPart part) implements ReportField {
        @Override
        public String id() {
            return "goal-" + position + "-" + part;
        }
    }

    /** The field of a name; empty when there is none. */
    static Optional<ReportField> of(String id) {
        Matcher goal = GoalName.PATTERN.matcher(id == null ? "" : id);
        int goals = goal.matches() ? Math.min(MOST_GOALS, Integer.parseInt(goal.group(1))) : 0;
        return all(goals).stream().filter(field -> field.id().equals(id)).findFirst();
    }

    /** Every field of a report in order. @param goals for how many goals there is room */
    static List<ReportField> all(int goals) {
        List<ReportField> all = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            for (CountedAs countedAs : CountedAs.values()) {
                all.add(new OfCount(new CountCell(measure, countedAs)));
            }
        }
        for (int position = 1; position <= goals; position++) {
            for (GoalPart part : GoalPart.values()) {
                all.add(new OfGoal(position, part));
            }
        }
        Stream.of(ReportMoney.values()).map(OfMoney::new).forEach(all::add);
        Stream.of(ReportText.values()).map(OfText::new).forEach(all::add);
        return all;
    }

    /** How the places for goals are named. */
    final class GoalName {
        private static final Pattern PATTERN = Pattern.compile("goal-(\\d{1,2})-[A-Z_]+");

        private GoalName() {}
    }
}
