package se.tross.insats;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.tross.insats.LifeRefusal.IsOver;
import se.tross.insats.LifeRefusal.NotTheNextStep;
import se.tross.shared.refusal.Refused;

/** Which step may follow which (W5). Back to the applicant is a step too: what was written stays. */
public final class InsatsLife {

    private static final Map<InsatsStage, Set<InsatsStage>> STEPS = new EnumMap<>(InsatsStage.class);

    static {
        STEPS.put(InsatsStage.IDEA, EnumSet.of(InsatsStage.APPLICATION, InsatsStage.WITHDRAWN));
        STEPS.put(InsatsStage.APPLICATION, EnumSet.of(InsatsStage.PREPARATION, InsatsStage.WITHDRAWN));
        STEPS.put(
                InsatsStage.PREPARATION, EnumSet.of(InsatsStage.APPLICATION, InsatsStage.BOARD, InsatsStage.WITHDRAWN));
        STEPS.put(
                InsatsStage.BOARD,
                EnumSet.of(InsatsStage.AGREEMENT, InsatsStage.REFUSED, InsatsStage.PREPARATION, InsatsStage.WITHDRAWN));
        STEPS.put(InsatsStage.AGREEMENT, EnumSet.of(InsatsStage.RUNNING, InsatsStage.ENDED));
        STEPS.put(InsatsStage.RUNNING, EnumSet.of(InsatsStage.FINAL_REPORT, InsatsStage.ENDED));
        STEPS.put(InsatsStage.FINAL_REPORT, EnumSet.of(InsatsStage.FOLLOW_UP, InsatsStage.RUNNING));
        STEPS.put(InsatsStage.FOLLOW_UP, EnumSet.of(InsatsStage.IMPLEMENTED, InsatsStage.NOT_IMPLEMENTED));
    }

    private InsatsLife() {}

    /** The steps that may follow; none when it is over. */
    public static Set<InsatsStage> after(InsatsStage stage) {
        return STEPS.getOrDefault(stage, Set.of());
    }

    /** Why an insats cannot go from one to the other; empty when it can. */
    public static List<InsatsRefusal> refusals(InsatsStage from, InsatsStage to) {
        if (from.isFinal()) {
            return List.of(new IsOver(from));
        }
        return after(from).contains(to) ? List.of() : List.of(new NotTheNextStep(from, to));
    }

    /** @throws Refused if the step may not follow */
    public static InsatsStage step(InsatsStage from, InsatsStage to) {
        Refused.ifAny(refusals(from, to));
        return to;
    }
}
