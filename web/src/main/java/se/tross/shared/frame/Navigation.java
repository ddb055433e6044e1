package se.tross.shared.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The side navigation of the visitor: the entries that the roles in the current förbund open, under their headings. */
@Named
@RequestScoped
public class Navigation {

    @Inject
    private Visitor visitor;

    @Inject
    private Language language;

    @Inject
    @Any
    private Instance<NavigationSource> sources;

    private List<Group> groups;

    /** A heading (empty for the top) with its links. */
    public record Group(String heading, List<Link> links) {}

    /** A link; {@code current} is what {@code aria-current} says, false when it is another page. */
    public record Link(String text, String href, String current) {}

    public List<Group> getGroups() {
        if (groups == null) {
            groups = groups(FacesContext.getCurrentInstance());
        }
        return groups;
    }

    private List<Group> groups(FacesContext context) {
        String here = context.getViewRoot().getViewId().replaceFirst("\\.xhtml$", "");
        String root = context.getExternalContext().getRequestContextPath();
        Map<NavigationGroup, List<NavigationEntry>> byGroup = sources.stream()
                .sorted(Comparator.comparingInt(NavigationSource::order))
                .flatMap(source -> source.entries().stream())
                .filter(entry -> visitor.may(entry.permission()))
                .collect(Collectors.groupingBy(NavigationEntry::group));
        // Of two entries that cover a page, the one that says more of its address is meant.
        int closest = byGroup.values().stream()
                .flatMap(List::stream)
                .mapToInt(entry -> entry.covers(here))
                .max()
                .orElse(0);
        return Arrays.stream(NavigationGroup.values())
                .filter(byGroup::containsKey)
                .map(group -> new Group(
                        group == NavigationGroup.TOP ? "" : language.texts().text(group),
                        byGroup.get(group).stream()
                                .map(entry -> link(entry, here, closest, root))
                                .toList()))
                .toList();
    }

    private Link link(NavigationEntry entry, String here, int closest, String root) {
        String href = visitor.forbundId().map(id -> "?f=" + id).orElse("");
        String current = "false";
        if (entry.path().equals(here)) {
            current = "page";
        } else if (closest > 0 && entry.covers(here) == closest) {
            current = "true";
        }
        return new Link(language.texts().text(entry.text()), root + entry.path() + href, current);
    }
}
