package se.tross.insats.draft;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;
import se.tross.insats.ApplicationRefusal.PlanNeeded;
import se.tross.insats.goal.ResultGoal;
import se.tross.insats.question.QuestionTerms;

/** An application as far as it can be read, with what is left to write and what is wrong, step by step. */
public final class DraftApplication implements Serializable {
    private static final long serialVersionUID = 1L;

    private final EnumMap<Step, List<FieldProblem>> problems = new EnumMap<>(Step.class);
    private final Basics basics;
    private final ArrayList<Answer> answers;
    private final MoneyPlan money;
    private final ArrayList<PlannedCount> counts;
    private final ArrayList<ResultGoal> goals;
    private final ArrayList<PlanStep> plan;

    private DraftApplication(Typed typed, Ground ground) {
        PartReader first = reader(typed);
        basics = new BasicsReader(first, ground).read();
        PartReader second = reader(typed);
        answers = new ArrayList<>(answers(second, ground.questions()));
        PartReader third = reader(typed);
        MoneyReader inMoney = new MoneyReader(third, basics);
        money = inMoney.plan();
        counts = new ArrayList<>(inMoney.counts());
        PartReader fourth = reader(typed);
        goals = new ArrayList<>(new GoalReader(fourth, basics).goals());
        PartReader fifth = reader(typed);
        plan = new ArrayList<>(plan(fifth));
        List<PartReader> readers = List.of(first, second, third, fourth, fifth);
        for (Step step : Step.values()) {
            problems.put(step, readers.get(step.ordinal()).problems());
        }
    }

    /** What has been typed, held against the förbund's rules. */
    public static DraftApplication read(Typed typed, Ground ground) {
        return new DraftApplication(typed, ground);
    }

    private static PartReader reader(Typed typed) {
        return new PartReader(typed);
    }

    private static List<Answer> answers(PartReader reader, List<QuestionTerms> questions) {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            String field = "answer." + (i + 1);
            QuestionTerms question = questions.get(i);
            String text = question.required() ? reader.required(field) : reader.text(field);
            answers.add(new Answer(question.heading(), text));
        }
        return List.copyOf(answers);
    }

    private static List<PlanStep> plan(PartReader reader) {
        List<Integer> rows = reader.typed().rows("plan");
        if (rows.isEmpty()) {
            reader.lack("plan.1.what", new PlanNeeded());
        }
        return rows.stream()
                .map(row -> "plan." + row + ".")
                .map(name -> step(reader, name))
                .toList();
    }

    private static PlanStep step(PartReader reader, String name) {
        return new PlanStep(
                reader.required(name + "what"), reader.required(name + "owner"), reader.requiredDate(name + "on"));
    }

    /** What is left and wrong in a step; none when it is done. */
    public List<FieldProblem> problems(Step step) {
        return problems.get(step);
    }

    /** The same of all steps, in their order; none when it can be handed in. */
    public List<FieldProblem> problems() {
        return Stream.of(Step.values()).flatMap(step -> problems(step).stream()).toList();
    }

    public boolean isDone(Step step) {
        return problems(step).isEmpty();
    }

    /** How many steps of the five are done. */
    public int done() {
        return (int) Stream.of(Step.values()).filter(this::isDone).count();
    }

    public Basics basics() {
        return basics;
    }

    /** In the order of the questions. */
    public List<Answer> answers() {
        return List.copyOf(answers);
    }

    public MoneyPlan money() {
        return money;
    }

    public List<PlannedCount> counts() {
        return List.copyOf(counts);
    }

    /** Those that have all their parts. */
    public List<ResultGoal> goals() {
        return List.copyOf(goals);
    }

    public List<PlanStep> plan() {
        return List.copyOf(plan);
    }
}
