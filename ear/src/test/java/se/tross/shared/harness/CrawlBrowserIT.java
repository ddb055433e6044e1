package se.tross.shared.harness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.tross.shared.access.Role;

/** Every page that a role can reach by clicking works for it, on a desk and on a telephone, in light and dark. */
class CrawlBrowserIT extends BrowserTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyPageThatIsReachedIsWhole(Role role) {
        Crawler crawler = new Crawler(visit(role)).from("/start");

        assertThat(crawler.paths()).contains("/start", "/help", "/accessibility");
        assertThat(crawler.problems()).isEmpty();
    }
}
