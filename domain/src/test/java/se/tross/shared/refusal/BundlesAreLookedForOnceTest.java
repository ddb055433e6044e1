package se.tross.shared.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Every page asks for hundreds of texts: what a bundle holds, and that there is none, is found out once. */
class BundlesAreLookedForOnceTest {

    private static final String KEY = "shared.refusal.ValueMissing";

    /** Writes down what is looked for. */
    private static final class Noting extends ClassLoader {

        private final List<String> lookedFor = new ArrayList<>();

        Noting() {
            super(BundlesAreLookedForOnceTest.class.getClassLoader());
        }

        @Override
        public URL getResource(String name) {
            lookedFor.add(name);
            return super.getResource(name);
        }
    }

    @Test
    void bothWhatIsThereAndWhatIsNot() {
        Noting loader = new Noting();
        String text = with(loader, () -> Texts.swedish().text(KEY));
        with(loader, () -> Texts.swedish().find("shared.noSuchText").orElse("none"));
        assertThat(loader.lookedFor).contains("se/tross/shared/rules.properties", "se/tross/shared/pages.properties");

        loader.lookedFor.clear();
        ResourceBundle.clearCache(loader); // as when memory is short: it holds its bundles softly
        assertThat(with(loader, () -> Texts.swedish().text(KEY))).isEqualTo(text);
        with(loader, () -> Texts.swedish().find("shared.noSuchText").orElse("none"));
        assertThat(loader.lookedFor).isEmpty();
    }

    @Test
    void eachLanguageForItself() {
        Noting loader = new Noting();
        String swedish = with(loader, () -> Texts.swedish().text(KEY));
        assertThat(with(loader, () -> Texts.in(Texts.ENGLISH).text(KEY))).isNotEqualTo(swedish);
    }

    @Test
    void eachClassLoaderForItself() {
        ClassLoader bare = ClassLoader.getPlatformClassLoader();
        assertThat(with(bare, () -> Texts.swedish().find(KEY).orElse("none"))).isEqualTo("none");
        assertThat(with(new Noting(), () -> Texts.swedish().find(KEY).orElse("none")))
                .isNotEqualTo("none");
    }

    private static String with(ClassLoader loader, Supplier<String> asking) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return asking.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
