package se.tross.shared.frame;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.tross.shared.access.Permission;

/** The start page first, the trail last. */
@ApplicationScoped
public class SharedNavigation implements NavigationSource {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                new NavigationEntry(NavigationGroup.TOP, "shared.nav.start", "/start", Permission.SIGNED_IN),
                new NavigationEntry(
                        NavigationGroup.REVIEW, "shared.nav.outbox", "/outbox", Permission.MAIL_READ, "/outbox-mail"),
                new NavigationEntry(NavigationGroup.REVIEW, "shared.nav.trail", "/trail", Permission.TRAIL_READ));
    }

    @Override
    public int order() {
        return 0;
    }
}
