package se.tross.shared.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** WCAG 2.1 AA as far as a machine can tell, and nothing wider than the window. */
public final class Accessibility {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    private Accessibility() {}

    /** Fails with every violation, its elements and the way to mend it. */
    public static void check(Page page) {
        assertThat(violations(page)).as("accessibility of %s", page.url()).isEmpty();
        assertNoSidewaysScrolling(page);
    }

    static List<String> violations(Page page) {
        return told(new AxeBuilder(page).withTags(RULES));
    }

    /** What may differ between light and dark, and nothing else: quicker than everything once more. */
    static List<String> violationsOfContrast(Page page) {
        return told(new AxeBuilder(page).withRules(List.of("color-contrast")));
    }

    private static List<String> told(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp()
                        + rule.getNodes().stream()
                                .limit(5)
                                .map(node -> "\n    " + node.getHtml() + "\n      "
                                        + node.getFailureSummary().replace("\n", "\n      "))
                                .collect(Collectors.joining()))
                .toList();
    }

    /** A wide table scrolls inside itself; the page never scrolls sideways. */
    public static void assertNoSidewaysScrolling(Page page) {
        assertThat(sideways(page)).as("sideways scrolling of %s", page.url()).isEmpty();
    }

    /** The outermost elements that reach beyond the window's edge; empty when the page fits. */
    static List<String> sideways(Page page) {
        Object found = page.evaluate("""
                () => {
                  const root = document.documentElement;
                  if (root.scrollWidth <= root.clientWidth) return [];
                  return [...document.body.querySelectorAll('*')]
                    .filter(e => e.getBoundingClientRect().right > root.clientWidth + 1 && !e.parentElement.closest('.scroll'))
                    .slice(0, 5).map(e => e.outerHTML.slice(0, 160));
                }
                """);
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }
}
