package se.tross.shared.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No template lets a value through as markup, or runs what a value says. */
class TemplatesEscapeEverythingTest {

    private static final Pattern FORBIDDEN =
            Pattern.compile("no_esc|noautoesc|\\?\\s*(new|eval|interpret|api)\\b|output_format|#ftl");

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/se/tross"))) {
            return files.filter(file -> file.toString().matches(".*\\.ftl.*")).toList();
        }
    }

    @Test
    void noTemplateTurnsEscapingOff() throws IOException {
        assertThat(templates()).isNotEmpty().allSatisfy(template -> {
            assertThat(template.toString()).as("the ending that escapes as XML").endsWith(".ftlx");
            assertThat(Files.readString(template)).as(template.toString()).doesNotContainPattern(FORBIDDEN);
        });
    }

    @Test
    void theRuleSeesWhatItForbids() {
        assertThat("${name?no_esc}").containsPattern(FORBIDDEN);
        assertThat("<@text?interpret/>").containsPattern(FORBIDDEN);
    }
}
