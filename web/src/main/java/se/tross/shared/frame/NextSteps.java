package se.tross.shared.frame;

import java.util.List;
import se.tross.shared.refusal.Texts;

/**
 * What a capability knows to be waiting for the visitor in the current förbund: implemented by each capability as a CDI
 * bean, which asks its own use cases and looks at {@link Visitor} for the permission. Cheap: one statement at most.
 */
public interface NextSteps {

    List<NextStep> steps(Visitor visitor, Texts texts);
}
