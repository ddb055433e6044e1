package se.tross.board;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.refusal.Refused;

/** What something is refused for, in order. */
public final class Refusing {

    private Refusing() {}

    /** Empty when it is done. */
    public static List<Refusal> of(ThrowingCallable attempt) {
        Refused refused = catchThrowableOfType(Refused.class, attempt);
        return refused == null ? List.of() : refused.refusals();
    }
}
