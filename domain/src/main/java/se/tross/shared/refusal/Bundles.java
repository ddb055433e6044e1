package se.tross.shared.refusal;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The bundles that a class loader has, and those that it lacks. A page asks for hundreds of texts in up to four bundles each,
 * and a bundle that is absent costs ResourceBundle a search and an exception every time it is asked for.
 */
final class Bundles {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** Weak, so that an application that is taken down takes its bundles along. */
    private static final Map<ClassLoader, Known> KNOWN = Collections.synchronizedMap(new WeakHashMap<>());

    private record Name(String name, Locale locale) {}

    private record Known(Map<Name, Optional<ResourceBundle>> bundles, Map<Locale, Map<String, Sentence>> sentences) {
        Known() {
            this(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        }
    }

    private Bundles() {}

    /** The bundle as the current thread's class loader sees it; empty if it has none. */
    static Optional<ResourceBundle> find(String bundle, Locale locale) {
        ClassLoader loader = loader();
        return known(loader).bundles().computeIfAbsent(new Name(bundle, locale), name -> load(name, loader));
    }

    /** The sentence of the key, read when it is first asked for. Keys that have none are not remembered. */
    static Sentence sentence(String key, Locale locale, Supplier<Sentence> read) {
        Map<String, Sentence> sentences =
                known(loader()).sentences().computeIfAbsent(locale, unknown -> new ConcurrentHashMap<>());
        Sentence known = sentences.get(key);
        return known == null ? sentences.computeIfAbsent(key, unknown -> read.get()) : known;
    }

    private static Known known(ClassLoader loader) {
        return KNOWN.computeIfAbsent(loader, unknown -> new Known());
    }

    private static ClassLoader loader() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return loader == null ? Bundles.class.getClassLoader() : loader;
    }

    private static Optional<ResourceBundle> load(Name name, ClassLoader loader) {
        try {
            return Optional.of(ResourceBundle.getBundle(name.name(), name.locale(), loader, NO_FALLBACK));
        } catch (MissingResourceException absent) {
            return Optional.empty(); // a capability need not have a bundle in every module
        }
    }
}
