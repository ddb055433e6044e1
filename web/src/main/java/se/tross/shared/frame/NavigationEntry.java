package se.tross.shared.frame;

import se.tross.shared.access.Permission;

/**
 * One line of the side navigation.
 *
 * @param group the heading it stands under
 * @param text key of its text
 * @param path the page, {@code /<capability>/<page>}
 * @param permission what it takes to see the entry; the page's use cases decide for themselves
 * @param section the address that the entry is marked for, with everything that begins so
 */
public record NavigationEntry(NavigationGroup group, String text, String path, Permission permission, String section) {

    public NavigationEntry(NavigationGroup group, String text, String path, Permission permission) {
        this(group, text, path, permission, path);
    }

    boolean covers(String viewPath) {
        return viewPath.equals(section) || viewPath.startsWith(section + "-") || viewPath.startsWith(section + "/");
    }
}
