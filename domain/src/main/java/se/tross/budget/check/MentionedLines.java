package se.tross.budget.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import se.tross.budget.BudgetRow;
import se.tross.budget.entry.LineNames;

/** Knows which lines of a budget a sentence speaks of: by the whole name, or by a name in capitals that only one line has. */
final class MentionedLines {
    private static final Pattern CAPITALS = Pattern.compile("(?<![\\p{L}\\d])\\p{Lu}{3,}(?![\\p{L}\\d])");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");
    private static final int SHORTEST_NAME = 4;

    private final Map<String, BudgetRow> byName = new HashMap<>();
    private final Map<String, BudgetRow> byWord = new HashMap<>();
    private final Map<String, List<BudgetRow>> byCapitals = new HashMap<>();

    MentionedLines(List<BudgetRow> rows) {
        for (BudgetRow row : rows) {
            String plain = LineNames.plain(row.name());
            if (plain.length() >= SHORTEST_NAME && plain.contains(" ")) {
                byName.put(plain, row);
            } else if (!CAPITALS.matcher(row.name()).matches() && plain.length() >= SHORTEST_NAME) {
                byWord.put(row.name(), row);
            }
            CAPITALS.matcher(row.name())
                    .results()
                    .forEach(match -> byCapitals
                            .computeIfAbsent(match.group(), word -> new ArrayList<>(1))
                            .add(row));
        }
    }

    /** Each line once, in no particular order. */
    List<BudgetRow> in(String sentence) {
        Set<BudgetRow> found = new LinkedHashSet<>();
        String plain = " " + LineNames.plain(sentence) + " ";
        byName.forEach((name, row) -> {
            if (plain.contains(" " + name + " ")) {
                found.add(row);
            }
        });
        // A name of one word is also an ordinary word: it counts only as the line writes it ("VÄXA", never "växa").
        WORD.matcher(sentence).results().map(match -> byWord.get(match.group())).forEach(found::add);
        found.remove(null);
        CAPITALS.matcher(sentence).results().forEach(match -> {
            List<BudgetRow> rows = byCapitals.getOrDefault(match.group(), List.of());
            if (rows.size() == 1) {
                found.add(rows.get(0));
            }
        });
        return List.copyOf(found);
    }
}
