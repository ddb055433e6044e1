package se.tross.shared.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.NavigationEntry;
import se.tross.shared.frame.NavigationGroup;
import se.tross.shared.frame.NavigationSource;
import se.tross.shared.frame.Visitor;
import se.tross.shared.refusal.Texts;

/** Finds pages by what they are called. */
@ApplicationScoped
public class PageSearch implements SearchSource {

    private static final List<NavigationEntry> BESIDE_THE_MENU = List.of(
            new NavigationEntry(NavigationGroup.TOP, "shared.profile.title", "/profile", Permission.SIGNED_IN),
            new NavigationEntry(NavigationGroup.TOP, "shared.help.title", "/help", Permission.SIGNED_IN),
            new NavigationEntry(NavigationGroup.TOP, "shared.shortcuts.title", "/help", Permission.SIGNED_IN),
            new NavigationEntry(
                    NavigationGroup.TOP, "shared.accessibility.title", "/accessibility", Permission.SIGNED_IN));

    @Inject
    @Any
    private Instance<NavigationSource> navigation;

    @Override
    public List<SearchHit> find(String wanted, Visitor visitor, Texts texts) {
        return Stream.concat(navigation.stream().flatMap(source -> source.entries().stream()), BESIDE_THE_MENU.stream())
                .filter(entry -> visitor.may(entry.permission()))
                .flatMap(entry -> hit(entry, wanted, texts))
                .toList();
    }

    private static Stream<SearchHit> hit(NavigationEntry entry, String wanted, Texts texts) {
        String title = texts.text(entry.text());
        OptionalInt likeness = Likeness.of(wanted, title);
        return likeness.isEmpty()
                ? Stream.empty()
                : Stream.of(new SearchHit(
                        texts.text("shared.search.pages"),
                        title,
                        texts.text(entry.group()),
                        entry.path(),
                        likeness.getAsInt()));
    }
}
