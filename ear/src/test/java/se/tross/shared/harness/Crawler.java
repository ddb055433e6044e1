package se.tross.shared.harness;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
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
 * Follows every link that a person is shown, and looks at each page: it answers, no script fails, it takes few statements,
 * fits a telephone, and is accessible in light and dark. A page is examined for accessibility when it shows anything that
 * nobody has been shown on it before in the run.
 */
final class Crawler {

    private static final int MOST_KINDS = 400;
    private static final Map<String, Set<String>> ELEMENTS_EXAMINED = new ConcurrentHashMap<>();

    /** A file to fetch, not a page to look at. */
    private static final Pattern FILE = Pattern.compile(".*\\.(pdf|xlsx|csv|ics|zip|png|svg|css|js)(\\?.*)?");

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
    Crawler from(String start) {
        waiting.add(start);
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
        Response answer = visit.answer(address);
        Page page = visit.page();
        String where = URI.create(page.url()).getPath();
        home = home.isEmpty() ? page.url().replaceAll(".*[?&]f=(\\d+).*", "$1") : home;
        paths.add(where);
        visit.faults().forEach(fault -> problems.add(where + ": " + fault));
        if (answer.status() != 200) {
            problems.add("%s: answer %d".formatted(address, answer.status()));
            return;
        }
        int statements = StatementsOf.page(answer);
        if (statements > StatementsOf.AT_MOST) {
            problems.add("%s: %d statements".formatted(where, statements));
        }
        examine(page, where);
        follow(page);
    }

    private void examine(Page page, String where) {
        page.setViewportSize(Look.PHONE.width(), Look.PHONE.height());
        Accessibility.sideways(page).forEach(wide -> problems.add(where + ": wider than a telephone: " + wide));
        page.setViewportSize(Look.DESKTOP.width(), Look.DESKTOP.height());
        boolean newInFrame = isNew("frame", page, "body > :not(.app), .app > :not(main)");
        boolean newInPage = isNew(where, page, "main");
        if (newInFrame || newInPage) {
            Accessibility.violations(page).forEach(violation -> problems.add(where + ": " + violation));
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            Accessibility.violationsOfContrast(page)
                    .forEach(violation -> problems.add(where + " in the dark: " + violation));
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        }
    }

    /** Whether there is an element within, by its tag, classes and role, that has not been examined there yet. */
    private static boolean isNew(String there, Page page, String within) {
        Object elements = page.evaluate("""
                within => [...new Set([...document.querySelectorAll(within)].flatMap(part => [...part.querySelectorAll('*')])
                  .map(e => e.tagName + '.' + e.getAttribute('class') + '.' + e.getAttribute('role')))]
                """, within);
        Set<String> examined = ELEMENTS_EXAMINED.computeIfAbsent(there, any -> ConcurrentHashMap.newKeySet());
        return examined.addAll(
                ((List<?>) elements).stream().map(String::valueOf).toList());
    }

    private void follow(Page page) {
        Object links = page.evaluate("""
                () => [...document.querySelectorAll('a[href]:not([download])')]
                  .map(a => a.href).filter(href => href.startsWith(location.origin))
                """);
        for (Object link : (List<?>) links) {
            String address = String.valueOf(link).replaceAll("#.*", "");
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
