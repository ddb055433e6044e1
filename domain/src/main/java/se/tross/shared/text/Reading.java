package se.tross.shared.text;

import java.util.Optional;
import java.util.function.Function;
import se.tross.shared.refusal.Refused;

/**
 * What came of reading a typed text: a value, or the reason why there is none.
 *
 * @param value what was read; null when refused
 * @param refusal why not; null when read
 */
public record Reading<T>(T value, TextRefusal refusal) {

    public static <T> Reading<T> of(T value) {
        return new Reading<>(value, null);
    }

    public static <T> Reading<T> refused(TextRefusal refusal) {
        return new Reading<>(null, refusal);
    }

    public boolean isRead() {
        return refusal == null;
    }

    /** The value, if it could be read. */
    public Optional<T> toOptional() {
        return Optional.ofNullable(value);
    }

    /** @throws Refused if the text could not be read */
    public T orRefuse() {
        if (refusal != null) {
            throw new Refused(refusal);
        }
        return value;
    }

    /** Goes on with the value, if there is one. */
    public <S> Reading<S> then(Function<T, Reading<S>> next) {
        return refusal == null ? next.apply(value) : refused(refusal);
    }
}
