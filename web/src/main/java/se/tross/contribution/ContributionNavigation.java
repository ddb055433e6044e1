package se.tross.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.NavigationEntry;
import se.tross.shared.frame.NavigationGroup;
import se.tross.shared.frame.NavigationSource;

/** The members' contributions and the keys that they are computed by. */
@ApplicationScoped
public class ContributionNavigation implements NavigationSource {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                new NavigationEntry(
                        NavigationGroup.ECONOMY,
                        "contribution.nav.plans",
                        "/contribution/plans",
                        Permission.CONTRIBUTION_READ,
                        "/contribution/plan"),
                new NavigationEntry(
                        NavigationGroup.ECONOMY,
                        "contribution.nav.keys",
                        "/contribution/keys",
                        Permission.CONTRIBUTION_READ,
                        "/contribution/key"));
    }

    @Override
    public int order() {
        return 30;
    }
}
