package se.tross.shared.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Set;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.refusal.Texts;

/**
 * The texts of the pages, as {@code #{t['contribution.plan.title']}}; with places to fill, as
 * {@code #{t.of('contribution.plan.title', year)}}; the word for a constant as {@code #{t.word(plan.status)}}. A key that
 * no bundle has is a fault of ours and ends in the error page, never in an empty spot.
 */
@Named("t")
@RequestScoped
public class PageTexts extends AbstractMap<String, String> {

    @Inject
    private Language language;

    @Override
    public String get(Object key) {
        return language.texts().text(String.valueOf(key));
    }

    public String of(String key, Object one) {
        return language.texts().text(key, one);
    }

    public String of(String key, Object one, Object two) {
        return language.texts().text(key, one, two);
    }

    public String of(String key, Object one, Object two, Object three) {
        return language.texts().text(key, one, two, three);
    }

    /** The word for a constant: {@code <capability>.<Enum>.<CONSTANT>}; nothing for null. */
    public String word(Enum<?> constant) {
        return constant == null ? "" : language.texts().text(constant);
    }

    public String refusal(Refusal refusal) {
        return language.texts().text(refusal);
    }

    public Texts texts() {
        return language.texts();
    }

    @Override
    public boolean containsKey(Object key) {
        return language.texts().find(String.valueOf(key)).isPresent();
    }

    /** The map answers by key only; its keys are not listed. */
    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }
}
