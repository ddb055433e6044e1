package se.tross.shared.frame;

import java.util.List;
import se.tross.shared.access.Permission;

/**
 * One line of the side navigation.
 *
 * @param group the heading it stands under
 * @param text key of its text
 * @param path the page, {@code /<capability>/<page>}
 * @param permission what it takes to see the entry; the page's use cases decide for themselves
 * @param sections the addresses that the entry is marked for, with everything that begins so
 */
public record NavigationEntry(
        NavigationGroup group, String text, String path, Permission permission, List<String> sections) {

    public NavigationEntry {
        sections = List.copyOf(sections);
    }

    /** @param sections none for the path itself */
    public NavigationEntry(NavigationGroup group, String text, String path, Permission permission, String... sections) {
        this(group, text, path, permission, sections.length == 0 ? List.of(path) : List.of(sections));
    }

    /** How much of the address the entry is marked for; 0 when it is not. */
    int covers(String viewPath) {
        return sections.stream()
                .filter(section -> viewPath.equals(section)
                        || viewPath.startsWith(section + "-")
                        || viewPath.startsWith(section + "/"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
