package se.tross.shared.harness;

import com.microsoft.playwright.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many SQL statements a page took, as the server says in the header Server-Timing. */
public final class StatementsOf {

    /** What a page may cost, whatever the size of the förbund. */
    public static final int AT_MOST = 12;

    private static final Pattern COUNT = Pattern.compile("\\bsql;desc=\"?(\\d+)");

    private StatementsOf() {}

    /** @throws IllegalStateException if the server does not say */
    public static int page(Response answer) {
        return read(answer.url(), answer.headerValue("server-timing"));
    }

    static int read(String url, String header) {
        Matcher count = COUNT.matcher(header == null ? "" : header);
        if (!count.find()) {
            throw new IllegalStateException("No count of statements from " + url + ": " + header);
        }
        return Integer.parseInt(count.group(1));
    }
}
