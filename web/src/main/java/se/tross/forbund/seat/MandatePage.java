package se.tross.forbund.seat;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.Visitor;
import se.tross.shared.trail.History;
import se.tross.shared.trail.HistoryPage;

/** One mandate: {@code /forbund/board-mandate?id=}. Its history is for those who keep the mandates (P7). */
@Named
@ViewScoped
public class MandatePage extends OneMandatePage {
    private static final long serialVersionUID = 1L;

    @Inject
    private History history;

    @Inject
    private Visitor visitor;

    private HistoryPage histories;

    public void load() {
        loadOverview();
        histories = visitor.may(Permission.BOARD_SEATS_EDIT) ? history.of("forbund_mandate", recordId(), 0) : null;
    }

    public HistoryPage getHistory() {
        return histories;
    }
}
