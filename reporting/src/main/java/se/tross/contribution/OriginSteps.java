package se.tross.contribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.tross.shared.origin.Origin;
import se.tross.shared.origin.Origin.Kind;

/**
 * Lays out the way of a figure ("Talets väg") for reading on paper: each step after those that it rests on, what was given
 * before what was agreed, each once, the decision last since it makes all of it binding.
 */
final class OriginSteps {

    private OriginSteps() {}

    static List<Origin> of(Origin figure) {
        Set<Origin> steps = new LinkedHashSet<>();
        Set<Origin> decisions = new LinkedHashSet<>();
        collect(figure, steps, decisions);
        List<Origin> inOrder = new ArrayList<>(steps);
        inOrder.addAll(decisions);
        return inOrder;
    }

    private static void collect(Origin step, Set<Origin> steps, Set<Origin> decisions) {
        if (step.kind() == Kind.DECISION) {
            decisions.add(step);
            return;
        }
        step.inputs().stream()
                .sorted(Comparator.comparingInt(input -> rank(input.kind())))
                .forEach(input -> collect(input, steps, decisions));
        steps.add(step);
    }

    private static int rank(Kind kind) {
        return switch (kind) {
            case SOURCE, INPUT -> 0;
            case FORMULA -> 1;
            case CHARTER -> 2;
            case KEY -> 3;
            case RULE -> 4;
            case DECISION -> 5;
        };
    }
}
