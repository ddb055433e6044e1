package se.tross.shared.origin;

import java.io.Serializable;
import java.util.List;

/**
 * Where a figure comes from ("Talets väg"): one step in words, and the steps that it rests on. A computed figure is never
 * shown without it.
 *
 * @param kind what sort of ground the step is
 * @param key the sentence's key, {@code <capability>.origin.<name>}
 * @param args what the sentence's places are filled with
 * @param inputs the steps that this one was computed from, the nearest first
 */
public record Origin(Kind kind, String key, List<Serializable> args, List<Origin> inputs) implements Serializable {

    /** The sorts of ground that a figure can stand on. */
    public enum Kind {
        /** The law, or a rule of domain.md with its id. */
        RULE,
        /** A paragraph of the förbundsordning. */
        CHARTER,
        /** A dated allocation key. */
        KEY,
        /** Arithmetic on the inputs. */
        FORMULA,
        /** A document from outside, such as the state's allocation. */
        SOURCE,
        /** A paragraph of the minutes. */
        DECISION,
        /** Typed by somebody, at a time. */
        INPUT
    }

    public Origin {
        args = List.copyOf(args);
        inputs = List.copyOf(inputs);
    }

    public static Origin of(Kind kind, String key, Serializable... args) {
        return new Origin(kind, key, List.of(args), List.of());
    }

    /** The same step, resting on these. */
    public Origin restingOn(Origin... grounds) {
        return new Origin(kind, key, args, List.of(grounds));
    }

    public Origin restingOn(List<Origin> grounds) {
        return new Origin(kind, key, args, grounds);
    }

    public Object[] arguments() {
        return args.toArray();
    }
}
