package se.tross.insats.draft;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names of all that can be typed in an application; what the pages would never send has none. */
public final class FieldName {

    /** Rows that there is room for, by what the rows are of. */
    public static final int MOST_PARTIES = 12;

    public static final int MOST_COSTS = 20;
    public static final int MOST_FINANCING = 10;
    public static final int MOST_GOALS = 10;
    public static final int MOST_PLAN = 15;

    private static final int LONGEST_CODE = 20;
    private static final int SHORT = 60;
    private static final int LINE = 200;
    private static final int PARAGRAPH = 2_000;
    private static final int TEXT = 20_000;

    /** A kind of field. */
    private record Kind(Step step, Pattern names, int most) {}

    private static final List<Kind> KINDS = List.of(
            kind(Step.BASICS, "title|area", LINE),
            kind(Step.BASICS, "code", LONGEST_CODE),
            kind(Step.BASICS, "purpose|targetGroup", PARAGRAPH),
            kind(Step.BASICS, "direction|countMethod|esf|goalArea|ageFrom|ageTo|startsOn|endsOn|owner", SHORT),
            kind(Step.BASICS, "party\\." + upTo(MOST_PARTIES) + "\\.(organisation|party)", LINE),
            kind(Step.QUESTIONS, "answer\\." + upTo(30), TEXT),
            kind(Step.BUDGET, "cost\\." + upTo(MOST_COSTS) + "\\.text", LINE),
            kind(Step.BUDGET, "cost\\." + upTo(MOST_COSTS) + "\\.(type|20\\d\\d)", SHORT),
            kind(Step.BUDGET, "finance\\." + upTo(MOST_FINANCING) + "\\.text", LINE),
            kind(Step.BUDGET, "finance\\." + upTo(MOST_FINANCING) + "\\.(source|20\\d\\d)", SHORT),
            kind(Step.BUDGET, "count\\.(WOMEN|MEN)\\.(UNDER_25|FROM_(25|35|45|55|65))", SHORT),
            kind(Step.GOALS, "goal\\." + upTo(MOST_GOALS) + "\\.(goal|definition|numerator|denominator)", PARAGRAPH),
            kind(Step.GOALS, "goal\\." + upTo(MOST_GOALS) + "\\.(layer|target|measuredOn)", SHORT),
            kind(Step.PLAN, "plan\\." + upTo(MOST_PLAN) + "\\.(what|owner)", LINE),
            kind(Step.PLAN, "plan\\." + upTo(MOST_PLAN) + "\\.on", SHORT));

    private FieldName() {}

    private static Kind kind(Step step, String names, int most) {
        return new Kind(step, Pattern.compile(names), most);
    }

    /** Numbers from 1, without zeros before them. */
    private static String upTo(int most) {
        int tens = most / 10;
        String below = "[1-9]";
        String full = tens > 1 ? "|[1-" + (tens - 1) + "]\\d" : "";
        String last = tens > 0 ? "|" + tens + "[0-" + most % 10 + "]" : "";
        return "(" + below + full + last + ")";
    }

    /** Whether there is such a field. */
    public static boolean isOne(String name) {
        return kind(name).isPresent();
    }

    /** The step in which it is typed. @throws IllegalArgumentException if there is no such field */
    public static Step step(String name) {
        return required(name).step();
    }

    /** How many characters it takes. @throws IllegalArgumentException if there is no such field */
    public static int most(String name) {
        return required(name).most();
    }

    private static Kind required(String name) {
        return kind(name).orElseThrow(() -> new IllegalArgumentException("No field " + name));
    }

    private static Optional<Kind> kind(String name) {
        return KINDS.stream().filter(one -> one.names().matcher(name).matches()).findFirst();
    }
}
