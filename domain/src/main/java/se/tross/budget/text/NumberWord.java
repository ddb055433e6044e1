package se.tross.budget.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import se.tross.shared.text.Spelling;

/**
 * A Swedish number word, from noll to nine hundred and ninety-nine thousand; the words up to a hundred are known also with
 * one letter wrong ("åta"), since a number that nobody sees is the one that goes unmended.
 *
 * @param value what it says
 * @param misspelt whether a letter is wrong
 */
public record NumberWord(int value, boolean misspelt) {

    private static final String[] SMALL = {
        "noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv", "tretton",
        "fjorton", "femton", "sexton", "sjutton", "arton", "nitton"
    };
    private static final String[] TENS = {"tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio"
    };
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;

    /** Shorter words have too many ordinary neighbours: "fem" and "hem", "tio" and "bio". */
    private static final int SHORTEST_MISSPELT = 4;

    /** From here a letter may also be another one; before, only left out, doubled or swapped with its neighbour. */
    private static final int SHORTEST_EXCHANGED = 6;

    /** Ordinary words that lie one letter from a number word. */
    private static final Set<String> ORDINARY = Set.of(
            "ätta", "åtal", "ela", "fyr", "fyrar", "tola", "elav", "noell", "hundar", "hundras", "fyrat", "nittion");

    private static final Map<String, Integer> WORDS = words();

    /** Those that are looked for also misspelt, by their first letter, which nobody gets wrong. */
    private static final Map<Character, List<Map.Entry<String, Integer>>> BY_LETTER = WORDS.entrySet().stream()
            .filter(word -> word.getKey().length() >= SHORTEST_MISSPELT)
            .collect(Collectors.groupingBy(word -> word.getKey().charAt(0)));

    private static Map<String, Integer> words() {
        Map<String, Integer> words = new HashMap<>();
        for (int value = 0; value < SMALL.length; value++) {
            words.put(SMALL[value], value);
        }
        words.put("aderton", 18);
        for (int ten = 0; ten < TENS.length; ten++) {
            int value = (ten + 2) * 10;
            words.put(TENS[ten], value);
            for (int one = 1; one <= 9; one++) {
                words.put(TENS[ten] + SMALL[one], value + one);
            }
        }
        return Map.copyOf(words);
    }

    /** Reads one word as it stands in a text; the articles en and ett are no numbers. */
    public static Optional<NumberWord> read(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.equals("ett") || lower.equals("en")) {
            return Optional.empty();
        }
        OptionalInt exact = exact(lower);
        return exact.isPresent()
                ? Optional.of(new NumberWord(exact.getAsInt(), false))
                : misspelt(lower).map(value -> new NumberWord(value, true));
    }

    /** The number rightly spelt, up to ninety-nine. */
    public static Optional<String> spelt(int value) {
        if (value < 0 || value >= HUNDRED) {
            return Optional.empty();
        }
        String one = value < SMALL.length ? SMALL[value] : value % 10 == 0 ? "" : SMALL[value % 10];
        return Optional.of(value < SMALL.length ? one : TENS[value / 10 - 2] + one);
    }

    /** Whether the word is spelt rightly; words apart ("två hundra") are joined only where the whole is. */
    static OptionalInt exact(String lower) {
        int thousand = lower.indexOf("tusen");
        if (thousand < 0) {
            return belowThousand(lower);
        }
        OptionalInt before = thousand == 0 ? OptionalInt.of(1) : belowThousand(lower.substring(0, thousand));
        String rest = lower.substring(thousand + "tusen".length());
        OptionalInt after = rest.isEmpty() ? OptionalInt.of(0) : belowThousand(rest);
        return before.isPresent() && after.isPresent()
                ? OptionalInt.of(before.getAsInt() * THOUSAND + after.getAsInt())
                : OptionalInt.empty();
    }

    private static OptionalInt belowThousand(String lower) {
        int hundred = lower.indexOf("hundra");
        if (hundred < 0) {
            return belowHundred(lower);
        }
        OptionalInt before = hundred == 0 ? OptionalInt.of(1) : belowHundred(lower.substring(0, hundred));
        String rest = lower.substring(hundred + "hundra".length());
        OptionalInt after = rest.isEmpty() ? OptionalInt.of(0) : belowHundred(rest);
        return before.isPresent() && after.isPresent() && before.getAsInt() < SMALL.length
                ? OptionalInt.of(before.getAsInt() * HUNDRED + after.getAsInt())
                : OptionalInt.empty();
    }

    private static OptionalInt belowHundred(String lower) {
        Integer value = WORDS.get(lower);
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    private static Optional<Integer> misspelt(String lower) {
        if (lower.length() < SHORTEST_MISSPELT - 1 || ORDINARY.contains(lower)) {
            return Optional.empty();
        }
        List<Integer> meant = BY_LETTER.getOrDefault(lower.charAt(0), List.of()).stream()
                .filter(known -> isSlipOf(lower, known.getKey()))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        // "femto" may be femton or femtio: what may be two numbers is none.
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    private static boolean isSlipOf(String written, String known) {
        if (Math.abs(written.length() - known.length()) > 1) {
            return false;
        }
        boolean sameLetters = written.length() != known.length()
                ? isMadeOf(written, known)
                : known.length() >= SHORTEST_EXCHANGED || sorted(written).equals(sorted(known));
        return sameLetters && Spelling.distance(written, known, 1) == 1;
    }

    /** A letter left out or doubled brings no new letter; a longer word may have any letter too many. */
    private static boolean isMadeOf(String written, String known) {
        return known.length() >= SHORTEST_EXCHANGED || written.chars().allMatch(letter -> known.indexOf(letter) >= 0);
    }

    private static String sorted(String word) {
        return word.chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
