package se.tross.board.minutes;

import java.util.ArrayList;
import java.util.List;

/** Paragraphs as they are cited: § 4, or §§ 1–3, 5. */
public final class ParagraphNumbers {

    private ParagraphNumbers() {}

    /** @param numbers in any order, at least one */
    public static String cited(List<Integer> numbers) {
        List<Integer> sorted = numbers.stream().sorted().distinct().toList();
        List<String> runs = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < sorted.size(); i++) {
            boolean ends = i + 1 == sorted.size() || sorted.get(i + 1) != sorted.get(i) + 1;
            if (ends) {
                runs.add(first == i ? "" + sorted.get(i) : sorted.get(first) + "–" + sorted.get(i));
                first = i + 1;
            }
        }
        return (sorted.size() == 1 ? "§ " : "§§ ") + String.join(", ", runs);
    }
}
