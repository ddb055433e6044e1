package se.tross.shared.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.stream.Collectors;
import se.tross.shared.access.Role;

/** The visitor's roles in words. */
@Named
@RequestScoped
public class VisitorRoles {

    @Inject
    private Visitor visitor;

    @Inject
    private Language language;

    /** In the current förbund. */
    public String getWords() {
        return words(visitor.getRoles());
    }

    public String of(ForbundGrant grant) {
        return words(grant.roles());
    }

    private String words(Set<Role> roles) {
        return roles.stream().sorted().map(language.texts()::text).collect(Collectors.joining(", "));
    }
}
