package se.tross.shared.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Role;

/**
 * Who looks at the page: nobody known, or a person with an account, who works in one förbund at a time. Filled by
 * {@link ForbundFilter} from the database at every request, so that a withdrawn role is gone at the next click.
 */
@Named
@RequestScoped
public class Visitor {

    private String name = "";
    private String username = "";
    private String language = "sv";
    private String theme = "";
    private List<ForbundGrant> grants = List.of();
    private ForbundGrant current;
    private boolean known;
    private boolean passwordDue;

    public void recognise(String accountName, String accountUsername, String accountLanguage, String accountTheme) {
        name = accountName;
        username = accountUsername;
        language = accountLanguage;
        theme = accountTheme;
        known = true;
    }

    public void owesPassword() {
        passwordDue = true;
    }

    public void holds(List<ForbundGrant> all) {
        grants = List.copyOf(all);
    }

    public void worksIn(ForbundGrant grant) {
        current = grant;
    }

    public boolean isKnown() {
        return known;
    }

    /** Whether the password was chosen by somebody else and has to be changed first. */
    public boolean isPasswordDue() {
        return passwordDue;
    }

    public String getName() {
        return name;
    }

    public String getUsername() {
        return username;
    }

    public String getLanguage() {
        return language;
    }

    /** {@code light} or {@code dark}; empty when the page follows the system. */
    public String getTheme() {
        return theme;
    }

    public List<ForbundGrant> getGrants() {
        return grants;
    }

    /** The förbund that the request concerns; null on pages that concern none. */
    public ForbundGrant getForbund() {
        return current;
    }

    public Optional<Long> forbundId() {
        return Optional.ofNullable(current).map(ForbundGrant::forbundId);
    }

    public Set<Role> getRoles() {
        return current == null ? Set.of() : current.roles();
    }

    /** Whether a page shows something: {@code #{visitor.may('CONTRIBUTION_EDIT')}}. The use cases decide for themselves. */
    public boolean may(Permission permission) {
        return permission.heldBy(getRoles());
    }

    /** At most two letters for the round badge. */
    public String getInitials() {
        String letters = Stream.of(name.trim().split("\\s+"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, 1))
                .collect(Collectors.joining());
        return letters.length() <= 2 ? letters : "" + letters.charAt(0) + letters.charAt(letters.length() - 1);
    }
}
