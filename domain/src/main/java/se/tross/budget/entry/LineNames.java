package se.tross.budget.entry;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import se.tross.budget.BudgetRow;
import se.tross.shared.text.Spelling;

/** Knows a budget's line by its name, whatever its capitals, dots and blanks; one a letter or two off is a suggestion. */
public final class LineNames {
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONG_NAME = 6;

    private final Map<String, List<BudgetRow>> byName = new LinkedHashMap<>();

    public LineNames(List<BudgetRow> lines) {
        lines.forEach(line -> byName.computeIfAbsent(plain(line.name()), name -> new ArrayList<>(1))
                .add(line));
    }

    /** Lower case, letters and digits, one blank between words. */
    public static String plain(String name) {
        String lower = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return SIGNS.matcher(lower).replaceAll(" ").strip();
    }

    /** The lines of this name: one when it is sure, several when the budget has several. */
    List<BudgetRow> find(String name) {
        return byName.getOrDefault(plain(name), List.of());
    }

    /** The one line whose name is nearest, at most two letters away; none when there is no such, or several. */
    List<BudgetRow> suggest(String name) {
        String plain = plain(name);
        int nearest = plain.length() < LONG_NAME ? 1 : 2;
        List<BudgetRow> found = List.of();
        for (Map.Entry<String, List<BudgetRow>> known : byName.entrySet()) {
            int distance = Spelling.distance(plain, known.getKey(), nearest);
            if (digits(plain).equals(digits(known.getKey()))
                    && (distance < nearest || (distance == nearest && found.isEmpty()))) {
                found = known.getValue();
                nearest = distance;
            } else if (distance == nearest) {
                found = List.of();
            }
        }
        return found.size() == 1 ? found : List.of();
    }

    /** "Team 1" is never a misspelt "Team 2". */
    private static String digits(String name) {
        return name.replaceAll("\\D+", " ").strip();
    }
}
