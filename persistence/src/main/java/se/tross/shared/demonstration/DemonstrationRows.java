package se.tross.shared.demonstration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
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
            BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            String[] heading = lines.readLine().split(";");
            return lines.lines().map(line -> row(heading, line.split(";", -1))).toList();
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
