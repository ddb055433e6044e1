package se.tross.budget.text;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tross.shared.text.MoneyUnit;
import se.tross.shared.time.FinancialYear;

/**
 * A reference to a figure of a budget, as it stands in a text: {@code {budget.2018.insatser.summa}}, with a unit
 * {@code {budget.2018.rad.17-vaxa:kr}}. A line, a goal area or a member is known by the number before its name, so that the
 * reference still holds when somebody renames it.
 *
 * @param year the year that the figure is of
 * @param path which figure
 * @param unit how an amount is written; null for tkr where it is whole thousands, else kr
 */
public record FigureReference(FinancialYear year, String path, MoneyUnit unit) implements Serializable {

    private static final Pattern GRAMMAR =
            Pattern.compile("\\{budget\\.(\\d{4})\\.([a-z0-9]+(?:[.-][a-z0-9]+)*)(?::(kr|tkr|mkr))?\\}");
    private static final Pattern NUMBERED = Pattern.compile("(?<=\\.)(\\d+)-[a-z0-9-]+");
    private static final int LONGEST_SLUG = 30;

    /** Reads a reference with its braces; empty when it is none. */
    public static Optional<FigureReference> read(String written) {
        Matcher matcher = GRAMMAR.matcher(written);
        if (!matcher.matches() || !FinancialYear.isPossible(Integer.parseInt(matcher.group(1)))) {
            return Optional.empty();
        }
        MoneyUnit unit = matcher.group(3) == null
                ? null
                : MoneyUnit.valueOf(matcher.group(3).toUpperCase(Locale.ROOT));
        return Optional.of(
                new FigureReference(new FinancialYear(Integer.parseInt(matcher.group(1))), matcher.group(2), unit));
    }

    /** As it stands in a text. */
    public String written() {
        return "{budget." + year + "." + path + (unit == null ? "" : ":" + unit.sign()) + "}";
    }

    public FigureReference in(MoneyUnit other) {
        return new FigureReference(year, path, other);
    }

    /** What the figure is found by: the year and the path without names and without a unit. */
    String key() {
        return year + "." + NUMBERED.matcher(path).replaceAll("$1");
    }

    /** A number and a name in plain letters: {@code 17-vaxa}. */
    static String numbered(long id, String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String slug = plain.substring(0, Math.min(LONGEST_SLUG, plain.length())).replaceAll("^-|-$", "");
        return slug.isEmpty() ? Long.toString(id) : id + "-" + slug;
    }
}
