package se.tross.insats.tertial;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.NavigationEntry;
import se.tross.shared.frame.NavigationGroup;
import se.tross.shared.frame.NavigationSource;

/** The tertial reports of all insatser. */
@ApplicationScoped
public class ReportNavigation implements NavigationSource {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry(
                NavigationGroup.INSATSER,
                "insats.nav.reports",
                "/insats/reports",
                Permission.INSATS_READ,
                "/insats/reports",
                "/insats/report"));
    }

    @Override
    public int order() {
        return 52;
    }
}
