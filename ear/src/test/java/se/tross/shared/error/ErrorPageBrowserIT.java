package se.tross.shared.error;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Accessibility;
import se.tross.shared.harness.BrowserTest;
import se.tross.shared.harness.Look;
import se.tross.shared.harness.TestSystem;
import se.tross.shared.harness.Visit;

/** A bug is one page with a reference that the log has too, once; and no word of what is inside. */
class ErrorPageBrowserIT extends BrowserTest {

    private static final Pattern REFERENCE = Pattern.compile("[2-9A-Z]{4}-[2-9A-Z]{4}");

    @Test
    void aBugIsShownWithAReferenceThatTheLogHasOnce() throws IOException {
        Visit visit = visit(Role.EKONOM);
        Response answer = visit.answer("/broken");
        String text = visit.page().locator("body").innerText();

        assertThat(answer.status()).isEqualTo(500);
        assertThat(visit.page().content()).doesNotContain(BrokenServlet.SECRET, "IllegalState", "se.tross", "Payara");
        Matcher reference = REFERENCE.matcher(text);
        assertThat(reference.find()).as(text).isTrue();
        assertThat(logged(reference.group())).hasSize(1);
        Accessibility.check(visit.page());
        visit.expectFaults();
    }

    @Test
    void whatIsNotThereIsSaidPlainlyWithoutAReference() {
        Visit visit = visit(Role.EKONOM, Look.DARK_PHONE);
        Response answer = visit.answer("/no-such-page");
        Page page = visit.page();

        assertThat(answer.status()).isEqualTo(404);
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("sv");
        assertThat(page.locator("h1").innerText()).isNotBlank();
        assertThat(REFERENCE.matcher(page.locator("body").innerText()).find()).isFalse();
        Accessibility.check(page);
        visit.expectFaults();
    }

    private static List<String> logged(String reference) throws IOException {
        try (Stream<Path> files = Files.list(TestSystem.folder())) {
            return files.filter(file -> file.getFileName().toString().startsWith("server.log"))
                    .flatMap(ErrorPageBrowserIT::lines)
                    .filter(line -> line.contains(reference))
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
