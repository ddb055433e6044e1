package se.tross.insats;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import se.tross.insats.RegisterRefusal.ClassificationIsLocked;
import se.tross.insats.RegisterRefusal.CountMethodMissing;
import se.tross.insats.RegisterRefusal.DirectionMissing;
import se.tross.insats.RegisterRefusal.StructuralIsNotRegistered;

/**
 * What an insats is in the national follow-up (S4). It stays what it is (S5): who has chosen wrongly copies the insats.
 *
 * @param direction what it works with; null while not chosen
 * @param countMethod how participations are followed up; null while not chosen
 * @param esf whether the European Social Fund takes part in the financing (M4)
 */
public record Classification(Direction direction, CountMethod countMethod, boolean esf) implements Serializable {

    /** Structural work has no participants who could be registered. */
    public static Classification structural(boolean esf) {
        return new Classification(Direction.STRUCTURAL, CountMethod.NUMBERS_ONLY, esf);
    }

    /** Everything that is missing or does not go together; empty when an insats can be registered so. */
    public List<InsatsRefusal> refusals() {
        List<InsatsRefusal> refusals = new ArrayList<>();
        if (direction == null) {
            refusals.add(new DirectionMissing());
        }
        if (countMethod == null) {
            refusals.add(new CountMethodMissing());
        }
        if (direction == Direction.STRUCTURAL && countMethod == CountMethod.REGISTERED) {
            refusals.add(new StructuralIsNotRegistered());
        }
        return refusals;
    }

    /** Why a registered insats cannot get this one instead; empty when nothing is changed. */
    public List<InsatsRefusal> refusalsOfChangeTo(Classification other) {
        return equals(other) ? List.of() : List.of(new ClassificationIsLocked());
    }
}
