package se.tross.forbund.seat;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tross.shared.trail.History;
import se.tross.shared.trail.HistoryPage;

/** One seat: {@code /forbund/board-seat?id=}. */
@Named
@ViewScoped
public class SeatPage extends OneSeatPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private History history;

    private HistoryPage histories;

    public void load() {
        loadOverview();
        histories = history.of("forbund_seat", recordId(), 0);
    }

    public HistoryPage getHistory() {
        return histories;
    }
}
