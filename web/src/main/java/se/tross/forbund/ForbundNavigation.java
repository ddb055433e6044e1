package se.tross.forbund;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.NavigationEntry;
import se.tross.shared.frame.NavigationGroup;
import se.tross.shared.frame.NavigationSource;

/** The förbund itself: who its members are, what it has agreed on, who works in it. */
@ApplicationScoped
public class ForbundNavigation implements NavigationSource {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                new NavigationEntry(
                        NavigationGroup.FORBUND,
                        "forbund.nav.members",
                        "/forbund/members",
                        Permission.FORBUND_READ,
                        "/forbund/member"),
                new NavigationEntry(
                        NavigationGroup.BOARD, "forbund.nav.board.seats", "/forbund/board", Permission.FORBUND_READ),
                new NavigationEntry(
                        NavigationGroup.FORBUND, "forbund.nav.charter", "/forbund/charter", Permission.FORBUND_READ),
                new NavigationEntry(
                        NavigationGroup.FORBUND,
                        "forbund.nav.accounts",
                        "/forbund/accounts",
                        Permission.ACCOUNT_READ,
                        "/forbund/account"),
                new NavigationEntry(
                        NavigationGroup.FORBUND,
                        "forbund.shortcomings",
                        "/forbund/shortcomings",
                        Permission.FORBUND_EDIT,
                        "/forbund/shortcoming"));
    }

    @Override
    public int order() {
        return 10;
    }
}
