package se.tross.shared.harness;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One person's browser window: its page, and what went wrong in it. */
public final class Visit {

    /** Signing in takes a second, by design: each account does it once in the run. */
    private static final Map<DemoAccount, String> SESSIONS = new ConcurrentHashMap<>();

    private static final double PATIENCE_MS = 15_000;

    private final BrowserContext context;
    private final Page page;
    private final Faults faults;

    private Visit(NewContextOptions options) {
        context = BrowserProcess.browser().newContext(options);
        context.setDefaultTimeout(PATIENCE_MS);
        faults = new Faults(context);
        page = context.newPage();
    }

    static Visit unknown(Look look) {
        return new Visit(options(look));
    }

    static Visit signedIn(DemoAccount account, Look look) {
        String session = SESSIONS.computeIfAbsent(account, one -> {
            Visit visit = unknown(Look.DESKTOP);
            visit.signIn(one);
            String state = visit.context.storageState();
            visit.close();
            return state;
        });
        return new Visit(options(look).setStorageState(session));
    }

    /** Fills in the sign-in form, in a session of its own: for tests that sign out again. */
    public Page signIn(DemoAccount account) {
        open("/");
        return SignInForm.submit(page, account);
    }

    /** @param path from the root, with its query; the förbund is added by the server where it is missing */
    public Page open(String path) {
        page.navigate(path);
        return page;
    }

    /** Opens and gives the answer itself, for its status and headers. */
    public Response answer(String path) {
        return page.navigate(path);
    }

    public Page page() {
        return page;
    }

    public List<String> faults() {
        return faults.take();
    }

    /** For a test in which something fails on purpose: what failed so far, which then no longer fails the test. */
    public List<String> expectFaults() {
        return faults.take();
    }

    void close() {
        context.close();
    }

    private static NewContextOptions options(Look look) {
        return new NewContextOptions()
                .setBaseURL(TestSystem.address())
                .setViewportSize(look.width(), look.height())
                .setColorScheme(look.colours())
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("sv-SE")
                .setTimezoneId("Europe/Stockholm");
    }
}
