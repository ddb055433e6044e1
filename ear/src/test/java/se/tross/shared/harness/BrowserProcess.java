package se.tross.shared.harness;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Starts the one browser of the suite before the first test that needs it, and ends it after the last. */
public final class BrowserProcess implements BeforeAllCallback {

    private static Browser browser;

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(Namespace.create(BrowserProcess.class))
                .computeIfAbsent(BrowserProcess.class, key -> start());
    }

    static Browser browser() {
        return browser;
    }

    private static AutoCloseable start() {
        String executable = Chromium.executable().toString();
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        environment.put("TMPDIR", System.getProperty("java.io.tmpdir"));
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(java.nio.file.Path.of(executable))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage")));
        return () -> {
            browser.close();
            playwright.close();
        };
    }
}
