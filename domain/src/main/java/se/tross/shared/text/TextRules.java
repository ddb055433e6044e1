package se.tross.shared.text;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import se.tross.shared.refusal.Refusal;

/**
 * Texts of a record: without blanks around them, present where they must be, no longer than their place. Each capability has its
 * own refusals of them, in its own order of precedence.
 *
 * @param missing refuses a text that may not be left out; of the name of its input
 * @param tooLong refuses a text that does not fit; of the name of its input, and how many characters fit
 * @param <R> the capability's refusals
 */
public record TextRules<R extends Refusal>(Function<String, R> missing, BiFunction<String, Integer, R> tooLong) {

    /** A title, a name, a place: in characters. */
    public static final int LINE = 200;

    /** A background, a proposal, a reason: in characters. */
    public static final int TEXT = 20_000;

    /** The text without blanks around it; empty for none. */
    public static String plain(String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** What is wrong with a text that may not be left out; empty when nothing is. */
    public Optional<R> refusalOfRequired(String field, String typed, int most) {
        return plain(typed).isEmpty() ? Optional.of(missing.apply(field)) : refusalOfOptional(field, typed, most);
    }

    /** What is wrong with a text that may be left out; empty when nothing is. */
    public Optional<R> refusalOfOptional(String field, String typed, int most) {
        return plain(typed).length() > most ? Optional.of(tooLong.apply(field, most)) : Optional.empty();
    }
}
