package se.tross.shared.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/**
 * Several use cases in one transaction, for a page that shows something of each: they see the same moment, in fewer statements.
 * No session bean, since what the page gives it to do belongs to the page's module, and a server with modules of their own
 * would look it up in this one.
 */
@ApplicationScoped
public class OneLook {

    @Transactional
    public <T> T at(Supplier<T> several) {
        return several.get();
    }
}
