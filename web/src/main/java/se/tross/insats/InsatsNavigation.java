package se.tross.insats;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.NavigationEntry;
import se.tross.shared.frame.NavigationGroup;
import se.tross.shared.frame.NavigationSource;

/** The register of insatser; everything about one is reached from there. */
@ApplicationScoped
public class InsatsNavigation implements NavigationSource {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry(
                NavigationGroup.INSATSER,
                "insats.nav.insatser",
                "/insats/insatser",
                Permission.INSATS_READ,
                "/insats"));
    }

    @Override
    public int order() {
        return 50;
    }
}
