package se.tross.shared.harness;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Follows every link that a person is shown, and looks at each page: it answers and takes few statements. A page that shows
 * anything that nobody has been shown on it before in the run is opened in the browser: no script fails, it fits a telephone,
 * and is accessible in light and dark.
 */
final class Crawler {

    private static final int MOST_KINDS = 400;
    private static final Map<String, Set<String>> ELEMENTS_EXAMINED = new ConcurrentHashMap<>();

    /** A file to fetch, not a page to look at. */
    private static final Pattern FILE =
            Pattern.compile(".*\\.(pdf|docx|atom|xlsx|csv|ics|zip|png|svg|css|js)(\\?.*)?|.*/application-file\\?.*");

    private final Visit visit;
    private final Set<String> known = new HashSet<>();
    private final Deque<String> waiting = new ArrayDeque<>();
    private final List<String> problems = new ArrayList<>();
    private final Set<String> paths = new TreeSet<>();
    private String home = "";

    Crawler(Visit visit) {
        this.visit = visit;
    }

    /** Everything that can be reached from here by clicking links. */
    Crawler from(List<String> starts) {
        waiting.addAll(starts);
        while (!waiting.isEmpty()) {
            if (known.size() > MOST_KINDS) {
                throw new IllegalStateException("Pages without end? " + known);
            }
            look(waiting.remove());
        }
        visit.faults().forEach(fault -> problems.add("at the end: " + fault));
        return this;
    }

    List<String> problems() {
        return problems;
    }

    /** The pages that were seen, without their parameters. */
    Set<String> paths() {
        return paths;
    }

    private void look(String address) {
        SentPage sent = SentPage.get(visit, address);
        String where = URI.create(sent.url()).getPath();
        home = home.isEmpty() ? sent.url().replaceAll(".*[?&]f=(\\d+).*", "$1") : home;
        paths.add(where);
        if (sent.status() != 200) {
            problems.add("%s: answer %d".formatted(address, sent.status()));
            return;
        }
        if (sent.statements() > StatementsOf.AT_MOST) {
            problems.add("%s: %d statements".formatted(where, sent.statements()));
        }
        follow(sent.links());
        if (isNew(where, sent.elements())) {
            visit.open(address);
            visit.faults().forEach(fault -> problems.add(where + ": " + fault));
            examine(visit.page(), where);
            follow(shown(visit.page()));
        }
    }

    private void examine(Page page, String where) {
        page.setViewportSize(Look.PHONE.width(), Look.PHONE.height());
        Accessibility.sideways(page).forEach(wide -> problems.add(where + ": wider than a telephone: " + wide));
        page.setViewportSize(Look.DESKTOP.width(), Look.DESKTOP.height());
        Accessibility.violations(page).forEach(violation -> problems.add(where + ": " + violation));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Accessibility.violationsOfContrast(page)
                .forEach(violation -> problems.add(where + " in the dark: " + violation));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private static boolean isNew(String where, Set<String> elements) {
        return ELEMENTS_EXAMINED
                .computeIfAbsent(where, any -> ConcurrentHashMap.newKeySet())
                .addAll(elements);
    }

    private static List<String> shown(Page page) {
        Object links = page.evaluate("""
                () => [...document.querySelectorAll('a[href]:not([download])')]
                  .map(a => a.href).filter(href => href.startsWith(location.origin))
                """);
        return ((List<?>) links).stream().map(String::valueOf).toList();
    }

    private void follow(Iterable<String> links) {
        for (String link : links) {
            String address = link.replaceAll("#.*", "");
            if (!FILE.matcher(address).matches() && isAtHome(address) && known.add(kind(address))) {
                waiting.add(address);
            }
        }
    }

    /** Of another förbund, where somebody works in several, the start page alone: the rest looks the same. */
    private boolean isAtHome(String address) {
        String other = address.replaceAll(".*[?&]f=(\\d+).*", "$1");
        return other.equals(address)
                || other.equals(home)
                || URI.create(address).getPath().equals("/start");
    }

    /** One page of each kind: the path and which parameters it has, but not their values, except the förbund. */
    private static String kind(String address) {
        URI uri = URI.create(address);
        String names = Stream.of(
                        uri.getQuery() == null ? new String[0] : uri.getQuery().split("&"))
                .map(parameter -> parameter.startsWith("f=") ? parameter : parameter.replaceAll("=.*", ""))
                .sorted()
                .collect(Collectors.joining("&"));
        return uri.getPath() + "?" + names;
    }
}
