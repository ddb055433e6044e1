package se.tross.budget.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a text counts. A number is taken only where a noun follows it; years, dates, clock times, paragraphs, pages,
 * percentages, amounts, ranges and numbered headings count nothing.
 */
public final class CountedThings {

    private static final Pattern TOKEN = Pattern.compile(
            "[\\p{L}]+(?:-[\\p{L}]+)*|\\d{1,3}(?:[ \\u00a0]\\d{3})+(?!\\d)|\\d+(?:[.,:/–-]\\d+)*|[^\\s]");

    /** What a number belongs to when it stands behind one of these. */
    private static final Set<String> LABELS =
            words("sid sida sidan sidor sidorna s kap kapitel avsnitt punkt punkten bilaga tabell figur nr "
                    + "nummer dnr version år åren kl klockan vecka art artikel mom stycke fas etapp steg nivå ca "
                    + "cirka omkring ungefär minst högst över under drygt knappt upp");

    /** Units and times: a number before one of these counts no things of a table. */
    private static final Set<String> UNITS =
            words("kr kronor krona tkr mkr mnkr tsek msek sek öre procent procentenheter promille kap januari "
                    + "februari mars april maj juni juli augusti september oktober november december år åren "
                    + "årsarbetare månader månad veckor vecka dagar dag timmar timme minuter gånger st tusen "
                    + "miljoner miljon miljarder av och eller till per i på som är var har för med den det");

    private static final int LONGEST_ADJECTIVES = 1;
    private static final int SHORTEST_NOUN = 4;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_DIGITS = 6;

    private record Token(String text, int start, int end) {
        boolean isWord() {
            return Character.isLetter(text.charAt(0));
        }
    }

    private final List<Token> tokens = new ArrayList<>();

    private CountedThings(String text) {
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(new Token(matcher.group(), matcher.start(), matcher.end()));
        }
    }

    private static Set<String> words(String all) {
        return Set.of(all.split(" "));
    }

    /** In the order of the text; none for an empty or missing one. */
    public static List<CountedThing> in(String text) {
        if (text == null) {
            return List.of();
        }
        return new CountedThings(Normalizer.normalize(text, Normalizer.Form.NFC)).find();
    }

    private List<CountedThing> find() {
        List<CountedThing> found = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            int last = lastOfNumber(at);
            Optional<NumberWord> number = number(at, last);
            if (number.isPresent() && !isLabelled(at)) {
                counted(at, last, number.get()).ifPresent(found::add);
            }
            at = number.isPresent() ? last : at;
        }
        return found;
    }

    /** Number words apart make one number as long as their whole is one: "två hundra femtio". */
    private int lastOfNumber(int at) {
        int last = at;
        StringBuilder joined = new StringBuilder(lower(at));
        while (last + 1 < tokens.size()
                && tokens.get(last + 1).isWord()
                && NumberWord.exact(joined.toString()).isPresent()
                && NumberWord.exact(joined + lower(last + 1)).isPresent()) {
            last++;
            joined.append(lower(last));
        }
        return last;
    }

    private String lower(int at) {
        return tokens.get(at).text().toLowerCase(Locale.ROOT);
    }

    private Optional<NumberWord> number(int first, int last) {
        Token token = tokens.get(first);
        if (token.isWord()) {
            StringBuilder joined = new StringBuilder();
            tokens.subList(first, last + 1).forEach(word -> joined.append(word.text()));
            return NumberWord.read(joined.toString());
        }
        String digits = token.text().replaceAll("[ \\u00a0]", "");
        if (digits.length() > MOST_DIGITS || !digits.chars().allMatch(Character::isDigit)) {
            return Optional.empty();
        }
        int value = Integer.parseInt(digits);
        boolean isYear = token.text().length() == 4 && value >= FIRST_YEAR && value <= LAST_YEAR;
        return isYear ? Optional.empty() : Optional.of(new NumberWord(value, false));
    }

    private boolean isLabelled(int at) {
        if (at == 0) {
            return false;
        }
        String before = lower(at - 1);
        boolean isAbbreviated = before.equals(".") && at > 1 && LABELS.contains(lower(at - 2));
        boolean isRange =
                before.equals("till") && at > 1 && number(at - 2, at - 2).isPresent();
        return LABELS.contains(before) || isAbbreviated || isRange || "§–-/+#=<>".contains(before);
    }

    /** The noun is the next word, or the one after an adjective ("åtta nya utbildningar"). */
    private Optional<CountedThing> counted(int first, int last, NumberWord number) {
        for (int at = last + 1; at < tokens.size() && at <= last + 1 + LONGEST_ADJECTIVES; at++) {
            Token word = tokens.get(at);
            String lower = lower(at);
            if (!word.isWord()
                    || UNITS.contains(lower)
                    || NumberWord.read(lower).isPresent()) {
                return Optional.empty();
            }
            boolean isAdjective = at == last + 1
                    && at + 1 < tokens.size()
                    && tokens.get(at + 1).isWord()
                    && !UNITS.contains(lower(at + 1))
                    && (lower.endsWith("a") || lower.endsWith("e"))
                    && !lower.endsWith("na");
            if (!isAdjective && lower.length() >= SHORTEST_NOUN) {
                return Optional.of(thing(first, last, at, number));
            }
            if (!isAdjective) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private CountedThing thing(int first, int last, int noun, NumberWord number) {
        StringBuilder written = new StringBuilder(tokens.get(first).text());
        tokens.subList(first + 1, last + 1).forEach(word -> written.append(' ').append(word.text()));
        return new CountedThing(
                number.value(),
                number.misspelt(),
                written.toString(),
                tokens.get(noun).text(),
                tokens.get(first).start(),
                tokens.get(noun).end());
    }
}
