package se.tross.shared.table;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/** Names for files that leave by the browser: readable, in every browser, with nothing that a system refuses. */
public final class FileName {

    private FileName() {}

    /**
     * @param title what the file is, in words
     * @param extension without the dot
     * @return the value of the header Content-Disposition
     */
    public static String attachment(String title, String extension) {
        String name = slug(title) + "." + extension;
        String ascii = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[^\\x20-\\x7e]", "");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static String slug(String title) {
        String slug = title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "tross" : slug;
    }
}
