package se.tross.shared.importing;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What stands between the cells of a line. In order of preference when a text fits several: Swedish files use the
 * semicolon, since the comma stands in their numbers and in "Varbergs kommun, 5 %".
 */
enum Delimiter {
    SEMICOLON(';'),
    TAB('\t'),
    COMMA(','),
    NONE('\0');

    private static final int SAMPLE_LINES = 50;
    private static final int SAMPLE_LENGTH = 20_000;

    private final char sign;

    Delimiter(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }

    /** The delimiter that gives most lines the same number of cells, more than one. */
    static Delimiter in(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE_LENGTH));
        Delimiter best = NONE;
        long most = 0;
        for (Delimiter candidate : List.of(SEMICOLON, TAB, COMMA)) {
            long fitting = linesOfEqualWidth(sample, candidate);
            if (fitting > most) {
                best = candidate;
                most = fitting;
            }
        }
        return best;
    }

    private static long linesOfEqualWidth(String sample, Delimiter delimiter) {
        Map<Integer, Long> byWidth = DelimitedText.sample(sample, delimiter, SAMPLE_LINES).stream()
                .map(row -> row.cells().size())
                .filter(width -> width > 1)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return byWidth.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }
}
