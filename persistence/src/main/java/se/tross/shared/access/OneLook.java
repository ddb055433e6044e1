package se.tross.shared.access;

import jakarta.ejb.Stateless;
import java.util.function.Supplier;

/** Several use cases in one transaction, for a page that shows something of each: they see the same moment, in fewer statements. */
@Stateless
public class OneLook {

    public <T> T at(Supplier<T> several) {
        return several.get();
    }
}
