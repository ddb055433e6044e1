package se.tross.shared.harness;

import com.microsoft.playwright.APIResponse;
import java.net.URI;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page as the server sends it to somebody, before a browser makes anything of it.
 *
 * @param url where the way there ended
 * @param status of the answer
 * @param timing the header that tells the number of statements
 * @param html the page
 */
record SentPage(String url, int status, String timing, String html) {

    private static final Pattern TAG =
            Pattern.compile("<([a-z][a-z0-9]*)((?:\\s+[^\\s=>/\"]+(?:=\"[^\"]*\")?)*)\\s*/?>");

    /** What it sends to somebody who is signed in as the visit is. */
    static SentPage get(Visit visit, String address) {
        APIResponse answer = visit.page().context().request().get(address);
        try {
            return new SentPage(answer.url(), answer.status(), answer.headers().get("server-timing"), answer.text());
        } finally {
            answer.dispose();
        }
    }

    int statements() {
        return StatementsOf.read(url, timing);
    }

    /** Its kinds of elements, by tag, classes and role. */
    Set<String> elements() {
        return TAG.matcher(html)
                .results()
                .map(tag -> tag.group(1) + "." + attribute(tag, "class") + "." + attribute(tag, "role"))
                .collect(Collectors.toSet());
    }

    /** Where its links lead, on this server; those that fetch a file are left out. */
    Set<String> links() {
        URI here = URI.create(url);
        return TAG.matcher(html)
                .results()
                .filter(tag -> tag.group(1).equals("a") && !tag.group(2).contains(" download"))
                .map(tag -> attribute(tag, "href").replace("&amp;", "&"))
                .filter(href -> !href.isEmpty())
                .map(href -> here.resolve(href).toString())
                .filter(href -> href.startsWith(here.getScheme() + "://" + here.getAuthority()))
                .collect(Collectors.toSet());
    }

    private static String attribute(MatchResult tag, String name) {
        Matcher value = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag.group(2));
        return value.find() ? value.group(1) : "";
    }
}
