package se.tross.insats.tertial;

import java.io.Serializable;
import se.tross.shared.text.TextRules;

/**
 * What is typed in a field.
 *
 * @param seen what stood there when the writer began
 * @param now what stands there now
 */
public record Typed(String seen, String now) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Browsers break lines in their own way. */
    public Typed {
        seen = seen == null ? "" : seen.replace("\r\n", "\n");
        now = now == null ? "" : now.replace("\r\n", "\n");
    }

    boolean isAsSeen() {
        return TextRules.plain(seen).equals(TextRules.plain(now));
    }
}
