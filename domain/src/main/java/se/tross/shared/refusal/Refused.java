package se.tross.shared.refusal;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when something is done that the rules refuse; carries every refusal, the weightiest first. */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // List.copyOf is serializable when its refusals are, and they are
    private final List<Refusal> refusals;

    /** @throws IllegalArgumentException without any refusal */
    public Refused(List<? extends Refusal> refusals) {
        super(refusals.stream().map(Refusal::key).collect(Collectors.joining(", ")));
        if (refusals.isEmpty()) {
            throw new IllegalArgumentException("Refused without a reason");
        }
        this.refusals = List.copyOf(refusals);
    }

    public Refused(Refusal refusal) {
        this(List.of(refusal));
    }

    /** Throws when there is anything to refuse; does nothing otherwise. */
    public static void ifAny(List<? extends Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
    }

    public List<Refusal> refusals() {
        return refusals;
    }

    public Refusal first() {
        return refusals.get(0);
    }
}
