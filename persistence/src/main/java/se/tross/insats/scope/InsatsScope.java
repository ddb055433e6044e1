package se.tross.insats.scope;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whom and where an insats is for, and from which lines of the budget it is paid.
 *
 * @param groups its target groups, by name
 * @param municipalities by name
 * @param lines by name; the key of a line is its id here
 */
public record InsatsScope(List<Named> groups, List<Named> municipalities, List<Named> lines) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** @param id what it is known by @param name what it is called */
    public record Named(long id, String name) implements Serializable {}

    public InsatsScope {
        groups = List.copyOf(groups);
        municipalities = List.copyOf(municipalities);
        lines = List.copyOf(lines);
    }

    public Chosen chosen() {
        return new Chosen(ids(groups), ids(municipalities), ids(lines));
    }

    private static Set<Long> ids(List<Named> named) {
        return named.stream().map(Named::id).collect(Collectors.toSet());
    }

    /**
     * What is chosen, by id.
     *
     * @param groups target groups
     * @param municipalities members that are municipalities
     * @param lines keys of budget lines
     */
    public record Chosen(Set<Long> groups, Set<Long> municipalities, Set<Long> lines) implements Serializable {
        public Chosen {
            groups = Set.copyOf(groups);
            municipalities = Set.copyOf(municipalities);
            lines = Set.copyOf(lines);
        }
    }
}
