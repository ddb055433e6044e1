package se.tross.shared.refusal;

import java.io.Serializable;

/**
 * A rule that says no, as a value: the same refusal disables a button ("may I?") and stops the use case ("do it"). Each
 * capability lists its refusals once, in a sealed interface, in order of precedence. The sentence stands in the
 * capability's bundle {@code rules}.
 */
public interface Refusal extends Serializable {

    /** The sentence's key: {@code <capability>.refusal.<name of the record>}. */
    default String key() {
        return capabilityOf(getClass()) + ".refusal." + getClass().getSimpleName();
    }

    /**
     * What the sentence's places are filled with: the record's components in the order of their declaration, all but one named
     * {@code field}. They are texts, numbers, dates, amounts; nested refusals are allowed.
     */
    default Object[] args() {
        return RefusalComponents.of(this);
    }

    /**
     * The input that the refusal stands beside: a component named {@code field}, or what the record's {@link Beside} says;
     * empty when it concerns the whole.
     */
    default String field() {
        Beside beside = getClass().getAnnotation(Beside.class);
        return beside == null ? "" : beside.value();
    }

    /** The first package level below the root: {@code se.tross.<capability>...}. */
    static String capabilityOf(Class<?> type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length > 2 ? parts[2] : "shared";
    }
}
