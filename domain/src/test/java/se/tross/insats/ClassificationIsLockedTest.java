package se.tross.insats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.tross.insats.RegisterRefusal.ClassificationIsLocked;
import se.tross.insats.RegisterRefusal.CountMethodMissing;
import se.tross.insats.RegisterRefusal.DirectionMissing;
import se.tross.insats.RegisterRefusal.StructuralIsNotRegistered;

/** S4 and S5. */
class ClassificationIsLockedTest {

    private static final Classification IST = new Classification(Direction.INDIVIDUAL, CountMethod.REGISTERED, false);

    @Test
    void anInsatsIsOneOrTheOther() {
        assertThat(IST.refusals()).isEmpty();
        assertThat(Classification.structural(true).refusals()).isEmpty();
        assertThat(new Classification(null, null, false).refusals())
                .containsExactly(new DirectionMissing(), new CountMethodMissing());
    }

    @Test
    void structuralWorkIsCountedOnly() {
        assertThat(new Classification(Direction.STRUCTURAL, CountMethod.REGISTERED, false).refusals())
                .containsExactly(new StructuralIsNotRegistered());
    }

    @Test
    void itStaysWhatItIs() {
        assertThat(IST.refusalsOfChangeTo(IST)).isEmpty();
        assertThat(IST.refusalsOfChangeTo(Classification.structural(false)))
                .containsExactly(new ClassificationIsLocked());
        assertThat(IST.refusalsOfChangeTo(new Classification(Direction.INDIVIDUAL, CountMethod.REGISTERED, true)))
                .containsExactly(new ClassificationIsLocked());
    }
}
