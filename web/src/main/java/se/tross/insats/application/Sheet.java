package se.tross.insats.application;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.tross.insats.draft.FieldName;
import se.tross.insats.draft.FieldProblem;
import se.tross.insats.draft.MoneyPlan;
import se.tross.insats.draft.Step;
import se.tross.shared.refusal.Texts;
import se.tross.shared.text.MoneyText;
import se.tross.shared.time.FinancialYear;

/** One step of an application as its page shows it: what stands in each field, and what is told beside it. */
public class Sheet implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Rows without anything in them that a page has ready. */
    private static final int BLANK_ROWS = 2;

    private final ApplicationDetail detail;
    private final Step step;
    private final HashMap<String, String> refused;
    private final HashMap<String, String> errors = new HashMap<>();
    private final ArrayList<Left> left = new ArrayList<>();
    private final ArrayList<StepLink> steps = new ArrayList<>();

    /** What is left to write. @param field where @param text in words */
    public record Left(String field, String text) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /** A step. @param left how much is left or wrong in it */
    public record StepLink(int number, Step step, boolean here, int left) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /** @param refused what was just typed and could not be kept, with why, by field; so that nothing typed is lost */
    Sheet(ApplicationDetail detail, Step step, Map<String, Unkept> refused, Texts texts) {
        this.detail = detail;
        this.step = step;
        this.refused = new HashMap<>();
        for (FieldProblem problem : detail.draft().problems(step)) {
            String text = texts.text(problem.refusal());
            left.add(new Left(problem.field(), text));
            if (!problem.lack()) {
                errors.putIfAbsent(problem.field(), text);
            }
        }
        refused.forEach((field, one) -> {
            this.refused.put(field, one.typed());
            errors.put(field, one.why());
        });
        Stream.of(Step.values())
                .forEach(one -> steps.add(new StepLink(
                        one.number(),
                        one,
                        one == step,
                        detail.draft().problems(one).size())));
    }

    /** What was typed and could not be kept. @param why in words */
    public record Unkept(String typed, String why) {}

    /** What stands in a field: as it was just typed, or as it is kept. */
    public String value(String field) {
        return refused.getOrDefault(field, kept(field));
    }

    /** What is kept of it. */
    public String kept(String field) {
        return detail.texts().getOrDefault(field, "");
    }

    /** What is told beside it; null for nothing. */
    public String error(String field) {
        return errors.get(field);
    }

    /** How many characters it takes. */
    public int most(String field) {
        return FieldName.most(field);
    }

    /** The rows of a table: those in which something stands, and some without; {@code cost}, {@code goal} and the like. */
    public List<Integer> rows(String of) {
        int most = switch (of) {
            case "party" -> FieldName.MOST_PARTIES;
            case "cost" -> FieldName.MOST_COSTS;
            case "finance" -> FieldName.MOST_FINANCING;
            case "goal" -> FieldName.MOST_GOALS;
            default -> FieldName.MOST_PLAN;
        };
        int last = detail.texts().keySet().stream()
                .filter(field -> field.startsWith(of + ".") && !kept(field).isBlank())
                .mapToInt(field -> Integer.parseInt(field.split("\\.")[1]))
                .max()
                .orElse(0);
        int blank = "goal".equals(of) ? 1 : BLANK_ROWS;
        return IntStream.rangeClosed(1, Math.min(most, last + blank)).boxed().toList();
    }

    /** The years that money may stand in, or does. */
    public List<FinancialYear> getYears() {
        return List.copyOf(detail.draft().basics().years(detail.draft().money().years()));
    }

    /** What a year comes to: {@code costs}, {@code cash}, or how far {@code apart} they are. */
    public String sum(String of, FinancialYear year) {
        MoneyPlan money = detail.draft().money();
        return MoneyText.kr(
                switch (of) {
                    case "costs" -> money.costs(year);
                    case "cash" -> money.cash(year);
                    default -> money.costs(year).minus(money.cash(year));
                });
    }

    /** Whether anything is typed of the goal of a row. */
    public boolean isBegun(int row) {
        return detail.texts().entrySet().stream()
                .anyMatch(one -> one.getKey().startsWith("goal." + row + ".")
                        && !one.getValue().isBlank());
    }

    /** Whether the goal of a row has all its parts. */
    public boolean isGoal(int row) {
        return !kept("goal." + row + ".goal").isBlank()
                && detail.draft().problems(Step.GOALS).stream()
                        .noneMatch(one -> one.field().startsWith("goal." + row + "."));
    }

    public List<Left> getLeft() {
        return List.copyOf(left);
    }

    public List<StepLink> getSteps() {
        return List.copyOf(steps);
    }

    public Step getStep() {
        return step;
    }

    /** The step after this one; the last one after itself. */
    public int getNext() {
        return Math.min(step.number() + 1, Step.values().length);
    }

    /** The last step; handing in belongs there. */
    public boolean isLast() {
        return step == Step.PLAN;
    }
}
