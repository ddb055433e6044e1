package se.tross.shared.refusal;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;

/**
 * The sentences of Tross in one language. A key begins with its capability ({@code contribution.plan.title}); its bundle
 * is {@code se.tross.<capability>.<bundle>}, where each module brings a bundle of its own. Swedish is the default.
 *
 * @param locale Swedish or English
 */
public record Texts(Locale locale) {

    public static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    public static final Locale ENGLISH = Locale.forLanguageTag("en-GB");

    /** One bundle a module: domain, persistence, reporting, web. */
    private static final List<String> BUNDLES = List.of("rules", "history", "documents", "pages");

    public static Texts in(Locale locale) {
        return new Texts("en".equals(locale.getLanguage()) ? ENGLISH : SWEDISH);
    }

    public static Texts swedish() {
        return new Texts(SWEDISH);
    }

    /**
     * The sentence with its places filled. Amounts, dates and nested refusals are written in this language.
     *
     * @throws MissingResourceException if no bundle has the key: a text is part of the product
     */
    public String text(String key, Object... args) {
        Object[] words = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = TextArguments.word(this, args[i]);
        }
        return Bundles.sentence(key, locale, () -> read(key)).filled(words);
    }

    private Sentence read(String key) {
        return find(key)
                .map(pattern -> new Sentence(pattern, locale))
                .orElseThrow(
                        () -> new MissingResourceException("No text for " + key + " in " + locale, "se.tross", key));
    }

    public String text(Refusal refusal) {
        return text(refusal.key(), refusal.args());
    }

    /** The word for a constant: {@code <capability>.<Enum>.<CONSTANT>}. */
    public String text(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        return text(Refusal.capabilityOf(type) + "." + type.getSimpleName() + "." + constant.name());
    }

    public Optional<String> find(String key) {
        String capability = key.substring(0, Math.max(key.indexOf('.'), 0));
        return BUNDLES.stream()
                .flatMap(bundle -> Bundles.find("se.tross." + capability + "." + bundle, bundleLocale()).stream())
                .filter(bundle -> bundle.containsKey(key))
                .map(bundle -> bundle.getString(key))
                .findFirst();
    }

    /** Swedish is the file without a suffix. */
    private Locale bundleLocale() {
        return "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.ROOT;
    }
}
