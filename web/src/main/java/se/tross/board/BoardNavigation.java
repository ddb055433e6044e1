package se.tross.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.NavigationEntry;
import se.tross.shared.frame.NavigationGroup;
import se.tross.shared.frame.NavigationSource;

/** What the board does, from the summons to what came of it. */
@ApplicationScoped
public class BoardNavigation implements NavigationSource {

    private static final int ORDER = 5;

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                new NavigationEntry(
                        NavigationGroup.BOARD,
                        "board.nav.meetings",
                        "/board/meetings",
                        Permission.BOARD_READ,
                        "/board/meeting",
                        "/board/matter",
                        "/board/calendar",
                        "/board/summoned",
                        "/board/summons-answer",
                        "/board/pack",
                        "/board/sitting",
                        "/board/year-plan"),
                new NavigationEntry(
                        NavigationGroup.BOARD,
                        "board.nav.decisions",
                        "/board/decisions",
                        Permission.BOARD_READ,
                        "/board/decisions",
                        "/board/decision"),
                new NavigationEntry(
                        NavigationGroup.BOARD,
                        "board.nav.actions",
                        "/board/actions",
                        Permission.BOARD_READ,
                        "/board/actions",
                        "/board/action"),
                new NavigationEntry(
                        NavigationGroup.BOARD, "board.nav.delegation", "/board/delegation", Permission.BOARD_READ),
                new NavigationEntry(NavigationGroup.BOARD, "board.nav.wheel", "/board/wheel", Permission.BOARD_READ));
    }

    @Override
    public int order() {
        return ORDER;
    }
}
