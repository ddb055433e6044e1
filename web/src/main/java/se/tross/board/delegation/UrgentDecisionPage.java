package se.tross.board.delegation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.Visitor;
import se.tross.shared.page.RecordPage;
import se.tross.shared.trail.History;
import se.tross.shared.trail.HistoryPage;

/** One decision in an urgent matter: {@code /board/delegation-urgent-decision?id=}. */
@Named
@ViewScoped
public class UrgentDecisionPage extends RecordPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private UrgentOverviews urgentOverviews;

    @Inject
    private ReportDecision reportDecision;

    @Inject
    private History history;

    @Inject
    private Visitor visitor;

    private Long meetingId;

    private UrgentOverview overview;
    private HistoryPage histories;

    @Override
    protected final String path() {
        return "/board/delegation-urgent-decision";
    }

    public void load() {
        overview = urgentOverviews.decision(recordId());
        if (visitor.may(Permission.BOARD_SEATS_EDIT)) {
            histories = history.of("board_urgent_decision", overview.row().id(), 0);
        }
    }

    public String report() {
        reportDecision.urgent(overview.row().id(), overview.row().version(), meetingId);
        return done("board.delegated.reported.done", overview.row().number());
    }

    public UrgentOverview getOverview() {
        return overview;
    }

    public UrgentRow getRow() {
        return overview.row();
    }

    /** Null for those who may not see every name in it (P7). */
    public HistoryPage getHistory() {
        return histories;
    }

    public Long getMeetingId() {
        return meetingId;
    }

    public void setMeetingId(Long newMeetingId) {
        meetingId = newMeetingId;
    }
}
