package se.tross.shared.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * How well a text fits what somebody typed: all of its words are there, in any order, begun or whole, with a typing error
 * or two in the longer ones ("Kungsbaka" finds Kungsbacka). Blanks in amounts do not matter.
 */
public final class Likeness {

    private static final int ONE_ERROR_FROM = 4;
    private static final int TWO_ERRORS_FROM = 8;

    private Likeness() {}

    /** @return 0 for the text itself, higher for less alike; empty when it does not fit */
    public static OptionalInt of(String wanted, String text) {
        String asked = fold(wanted);
        String found = fold(text);
        if (asked.isEmpty()) {
            return OptionalInt.empty();
        }
        if (found.equals(asked)) {
            return OptionalInt.of(0);
        }
        if (found.startsWith(asked)) {
            return OptionalInt.of(1);
        }
        if (found.contains(asked) || sameNumber(asked, found)) {
            return OptionalInt.of(2);
        }
        return words(asked, found);
    }

    /** How well the best of several texts fits; empty when none does. Empty texts fit nothing. */
    public static OptionalInt best(String wanted, Stream<String> texts) {
        return texts.flatMapToInt(text -> of(wanted, text).stream()).min();
    }

    private static OptionalInt words(String asked, String found) {
        List<String> candidates = Arrays.asList(found.split(" "));
        int errors = 0;
        for (String word : asked.split(" ")) {
            int best = candidates.stream()
                    .mapToInt(candidate -> errors(word, candidate))
                    .min()
                    .orElse(Integer.MAX_VALUE);
            if (best > allowed(word)) {
                return OptionalInt.empty();
            }
            errors += best;
        }
        return OptionalInt.of(3 + errors);
    }

    private static int allowed(String word) {
        boolean number = word.chars().allMatch(Character::isDigit);
        if (number || word.length() < ONE_ERROR_FROM) {
            return 0;
        }
        return word.length() < TWO_ERRORS_FROM ? 1 : 2;
    }

    /** The fewest letters to change, add or leave out, so that the candidate begins with the word. */
    private static int errors(String word, String candidate) {
        int[] previous = new int[candidate.length() + 1];
        for (int j = 0; j <= candidate.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= word.length(); i++) {
            int[] current = new int[candidate.length() + 1];
            current[0] = i;
            for (int j = 1; j <= candidate.length(); j++) {
                int change = previous[j - 1] + (word.charAt(i - 1) == candidate.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return Arrays.stream(previous).min().orElseThrow();
    }

    /** Amounts are grouped in more ways than one: 18642000 finds 18 642 000 kr. */
    private static boolean sameNumber(String asked, String found) {
        return asked.matches("[\\d ]{4,}( kr)?")
                && found.replaceAll("(?<=\\d) (?=\\d)", "").contains(asked.replaceAll("\\D", ""));
    }

    /** Lower case, one blank between words; å, ä and ö stay letters of their own. */
    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}§]+", " ")
                .replace("§", "§ ")
                .replaceAll(" +", " ")
                .trim();
    }
}
