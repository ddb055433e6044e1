package se.tross.insats.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.NavigationEntry;
import se.tross.shared.frame.NavigationGroup;
import se.tross.shared.frame.NavigationSource;

/** Applications for those who write them, and their preparation for the beredningsgrupp. */
@ApplicationScoped
public class ApplicationNavigation implements NavigationSource {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                new NavigationEntry(
                        NavigationGroup.INSATSER,
                        "insats.nav.applications",
                        "/insats/applications",
                        Permission.INSATS_APPLY,
                        "/insats/applications",
                        "/insats/application",
                        "/insats/question-form"),
                new NavigationEntry(
                        NavigationGroup.INSATSER,
                        "insats.nav.preparations",
                        "/insats/preparations",
                        Permission.INSATS_PREPARE,
                        "/insats/preparations",
                        "/insats/preparation"));
    }

    @Override
    public int order() {
        return 51;
    }
}
