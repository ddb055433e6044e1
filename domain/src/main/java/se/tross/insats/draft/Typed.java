package se.tross.insats.draft;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import se.tross.shared.time.FinancialYear;

/**
 * Everything that has been typed in an application, as it was typed: also what cannot be read yet is kept.
 *
 * @param texts by the name of the field; what is not there is empty
 */
public record Typed(Map<String, String> texts) {

    public Typed {
        texts = Map.copyOf(texts);
    }

    /** Without blanks around it; empty for nothing. */
    public String text(String field) {
        return texts.getOrDefault(field, "").strip();
    }

    /** The rows in which something stands, such as those of {@code cost}, in their order. */
    public List<Integer> rows(String of) {
        TreeSet<Integer> rows = new TreeSet<>();
        texts.forEach((field, text) -> {
            if (field.startsWith(of + ".") && !text.isBlank()) {
                rows.add(Integer.valueOf(field.split("\\.")[1]));
            }
        });
        return List.copyOf(rows);
    }

    /** The amounts of a row as they were typed, by year. */
    TreeMap<FinancialYear, String> amounts(String row) {
        TreeMap<FinancialYear, String> amounts = new TreeMap<>();
        texts.forEach((field, text) -> {
            if (field.startsWith(row + ".20") && !text.isBlank()) {
                amounts.put(new FinancialYear(Integer.parseInt(field.substring(row.length() + 1))), text);
            }
        });
        return amounts;
    }
}
