package se.tross.shared.harness;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Starts the database and settles the server's settings before Arquillian reads its configuration: once, and only when
 * a test needs them. Inside the server, where the same test class is loaded again, it does nothing.
 */
public final class WholeSystem implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        if (!Boolean.getBoolean("tross.test.in-container")) {
            TestSystem.startOnce(context);
        }
    }
}
