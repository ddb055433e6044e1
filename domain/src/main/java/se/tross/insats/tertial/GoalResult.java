package se.tross.insats.tertial;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How a goal stands.
 *
 * @param goal the goal as it was decided
 * @param reached how many have reached it; null when it is not counted yet
 * @param ofHowMany of how many; null when it is not counted yet
 * @param comment what else there is to say
 */
public record GoalResult(String goal, Integer reached, Integer ofHowMany, String comment) implements Serializable {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** In whole per cent, rounded half up; empty while it is not counted, or there is nobody to count. */
    public Optional<Integer> percent() {
        if (reached == null || ofHowMany == null || ofHowMany == 0) {
            return Optional.empty();
        }
        return Optional.of(BigDecimal.valueOf(reached)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(ofHowMany), 0, RoundingMode.HALF_UP)
                .intValueExact());
    }

    /** Whether nothing is said of it at all. */
    public boolean isBlank() {
        return goal.isEmpty() && reached == null && ofHowMany == null && comment.isEmpty();
    }
}
