package se.tross.shared.harness;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/** What went wrong unseen while a visitor looked: script errors, refused by policy, failed or missing requests. */
public final class Faults {

    private final List<String> found = new ArrayList<>();

    Faults(BrowserContext context) {
        context.onWebError(error -> found.add("script error on " + error.page().url() + ": " + error.error()));
        context.onConsoleMessage(this::message);
        context.onRequestFailed(this::failed);
        context.onResponse(this::answered);
    }

    /** What was found so far, and forgets it. */
    public List<String> take() {
        List<String> taken = List.copyOf(found);
        found.clear();
        return taken;
    }

    private void message(ConsoleMessage message) {
        if ("error".equals(message.type()) && !message.text().startsWith("Failed to load resource")) {
            found.add("console error on " + message.page().url() + ": " + message.text());
        }
    }

    /** A download or a navigation that was overtaken by the next is aborted; that is no fault. */
    private void failed(Request request) {
        if (!"net::ERR_ABORTED".equals(request.failure())) {
            found.add("failed request " + request.url() + ": " + request.failure());
        }
    }

    private void answered(Response response) {
        if (response.status() >= 400) {
            found.add(
                    "answer " + response.status() + " to " + response.request().method() + " " + response.url());
        }
    }
}
