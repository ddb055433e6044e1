package se.tross.shared.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What documents and imports say, they say in both languages, with the same places to fill. */
class DocumentTextsAgreeTest {

    @ParameterizedTest
    @ValueSource(strings = {"shared", "board", "contribution", "budget", "insats"})
    void inSwedishAndEnglish(String capability) throws IOException {
        Properties swedish = load("/se/tross/" + capability + "/documents.properties");
        Properties english = load("/se/tross/" + capability + "/documents_en.properties");
        assertThat(new TreeSet<>(english.keySet())).isEqualTo(new TreeSet<>(swedish.keySet()));
        assertThat(swedish.stringPropertyNames()).isNotEmpty().allSatisfy(key -> {
            assertThat(key).startsWith(capability + ".");
            assertThat(places(english, key)).as(key).isEqualTo(places(swedish, key));
            assertThat(swedish.getProperty(key)).as(key).isNotBlank();
            assertThat(english.getProperty(key)).as(key).isNotBlank();
        });
    }

    private static int places(Properties texts, String key) {
        return new MessageFormat(texts.getProperty(key)).getFormatsByArgumentIndex().length;
    }

    private static Properties load(String path) throws IOException {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(DocumentTextsAgreeTest.class.getResourceAsStream(path), path),
                StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        }
    }
}
