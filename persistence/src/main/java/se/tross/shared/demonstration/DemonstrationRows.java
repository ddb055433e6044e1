package se.tross.shared.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of one of our own files of demonstration data: semicolons, no quotes, a heading that names the columns. */
public final class DemonstrationRows {

    private DemonstrationRows() {}

    /** @param beside the class that the file lies beside */
    public static List<Map<String, String>> read(Class<?> beside, String file) {
        try (InputStream bytes = beside.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException("No demonstration data " + file);
            }
            List<String> lines = new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            String[] heading = lines.get(0).split(";");
            return lines.stream()
                    .skip(1)
                    .map(line -> row(heading, line.split(";", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> row(String[] heading, String[] cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < heading.length; i++) {
            row.put(heading[i], cells[i]);
        }
        return row;
    }
}
