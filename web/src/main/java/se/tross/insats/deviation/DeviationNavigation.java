package se.tross.insats.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.NavigationEntry;
import se.tross.shared.frame.NavigationGroup;
import se.tross.shared.frame.NavigationSource;

/** The register of deviations and system failures. */
@ApplicationScoped
public class DeviationNavigation implements NavigationSource {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry(
                NavigationGroup.INSATSER,
                "insats.nav.deviations",
                "/insats/deviations",
                Permission.INSATS_READ,
                "/insats/deviations",
                "/insats/deviation"));
    }

    @Override
    public int order() {
        return 53;
    }
}
