package se.tross.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesAgreeTest {

    private static Properties load(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(BundlesAgreeTest.class.getResourceAsStream("/" + name), name),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "se/tross/shared/pages",
                "se/tross/shared/framework",
                "se/tross/forbund/pages",
                "se/tross/contribution/pages",
                "se/tross/budget/pages"
            })
    void swedishAndEnglishHaveTheSameTextsAndPlaces(String bundle) throws IOException {
        Properties swedish = load(bundle + ".properties");
        Properties english = load(bundle + "_en.properties");
        assertThat(new TreeSet<>(swedish.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
        for (String key : swedish.stringPropertyNames()) {
            assertThat(places(english.getProperty(key))).as(key).isEqualTo(places(swedish.getProperty(key)));
        }
    }

    private static int places(String pattern) {
        return new MessageFormat(pattern).getFormatsByArgumentIndex().length;
    }

    @ParameterizedTest
    @ValueSource(strings = {"jakarta/faces/Messages.properties", "org/primefaces/Messages.properties"})
    void everySentenceOfTheFrameworksIsTranslated(String original) throws IOException {
        assertThat(load("se/tross/shared/framework.properties").stringPropertyNames())
                .containsAll(load(original).stringPropertyNames());
    }

    @Test
    void swedishIsFoundAsSwedishWhateverTheMachineSpeaks() {
        ResourceBundle bundle = ResourceBundle.getBundle("se.tross.shared.framework", Locale.forLanguageTag("sv-SE"));
        assertThat(bundle.getString("jakarta.faces.component.UIInput.REQUIRED")).startsWith("Fyll i");
    }
}
