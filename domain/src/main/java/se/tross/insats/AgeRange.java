package se.tross.insats;

import java.io.Serializable;
import java.util.List;
import se.tross.insats.RegisterRefusal.AgesOutsideTargetGroup;
import se.tross.insats.RegisterRefusal.AgesTurnedRound;

/**
 * Ages, both included (L17).
 *
 * @param from the lowest, in years
 * @param to the highest, in years
 */
public record AgeRange(int from, int to) implements Serializable {

    /** Below this the school has a duty of its own, so that somebody should have thought about it (L17). */
    public static final int ADULT = 20;

    /** Why an insats cannot be for these ages. @param allowed the förbund's target group */
    public List<InsatsRefusal> refusals(AgeRange allowed) {
        if (from > to) {
            return List.of(new AgesTurnedRound(from, to));
        }
        return from < allowed.from || to > allowed.to
                ? List.of(new AgesOutsideTargetGroup(allowed.from, allowed.to))
                : List.of();
    }

    /** Whether it is also for some whom the school has a duty to. */
    public boolean hasYoung() {
        return from < ADULT;
    }
}
