package se.tross.shared.harness;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Keeps what the visitor saw when a test failed, as {@code ear/target/whole/pictures/<Class>.<method>-<n>.png}. */
public final class PictureOfFailure implements AfterTestExecutionCallback {

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()
                && context.getRequiredTestInstance() instanceof BrowserTest test) {
            List<Page> pages = test.pages();
            String name = context.getRequiredTestClass().getSimpleName() + "."
                    + context.getRequiredTestMethod().getName();
            Path folder = Folders.make(TestSystem.folder().resolve("pictures"));
            for (int i = 0; i < pages.size(); i++) {
                Path file = folder.resolve(name + "-" + i + ".png");
                pages.get(i)
                        .screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
            }
        }
    }
}
