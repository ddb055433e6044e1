package se.tross.shared.refusal;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The bundles that a class loader has, and those that it lacks. A page asks for hundreds of texts in up to four bundles each,
 * and a bundle that is absent costs ResourceBundle a search and an exception every time it is asked for.
 */
final class Bundles {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** Weak, so that an application that is taken down takes its bundles along. */
    private static final Map<ClassLoader, Map<Name, Optional<ResourceBundle>>> KNOWN =
            Collections.synchronizedMap(new WeakHashMap<>());

    private record Name(String bundle, Locale locale) {}

    private Bundles() {}

    /** The bundle as the current thread's class loader sees it; empty if it has none. */
    static Optional<ResourceBundle> find(String bundle, Locale locale) {
        ClassLoader loader = Optional.ofNullable(Thread.currentThread().getContextClassLoader())
                .orElseGet(Bundles.class::getClassLoader);
        return KNOWN.computeIfAbsent(loader, unknown -> new ConcurrentHashMap<>())
                .computeIfAbsent(new Name(bundle, locale), name -> load(name, loader));
    }

    private static Optional<ResourceBundle> load(Name name, ClassLoader loader) {
        try {
            return Optional.of(ResourceBundle.getBundle(name.bundle(), name.locale(), loader, NO_FALLBACK));
        } catch (MissingResourceException absent) {
            return Optional.empty(); // a capability need not have a bundle in every module
        }
    }
}
