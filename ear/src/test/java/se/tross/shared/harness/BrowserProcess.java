package se.tross.shared.harness;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Starts the one browser of the suite before the first test that needs it, and ends it after the last. A browser answers only
 * to the thread that started it: what is to go on beside the test has a browser of its own.
 */
public final class BrowserProcess implements BeforeAllCallback {

    private static final ThreadLocal<Browser> BROWSER = new ThreadLocal<>();

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(Namespace.create(BrowserProcess.class))
                .computeIfAbsent(BrowserProcess.class, key -> start());
    }

    static Browser browser() {
        return BROWSER.get();
    }

    /** Does something in this thread with a browser of its own. */
    static void besides(Runnable work) {
        Started started = start();
        try {
            work.run();
        } finally {
            started.close();
            BROWSER.remove();
        }
    }

    /** Does something with a browser of its own: for tests whose server is not the suite's. */
    public static void elsewhere(Consumer<Browser> work) {
        besides(() -> work.accept(BROWSER.get()));
    }

    private record Started(Playwright playwright, Browser browser) implements AutoCloseable {
        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }

    private static Started start() {
        String executable = Chromium.executable().toString();
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        environment.put("TMPDIR", System.getProperty("java.io.tmpdir"));
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        Browser browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(java.nio.file.Path.of(executable))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage")));
        BROWSER.set(browser);
        return new Started(playwright, browser);
    }
}
