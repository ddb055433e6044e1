package se.tross.board.delegation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tross.shared.page.RecordPage;
import se.tross.shared.trail.History;
import se.tross.shared.trail.HistoryPage;

/** One delegated decision: {@code /board/delegation-decision?id=}. */
@Named
@ViewScoped
public class DelegatedDecisionPage extends RecordPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private DelegationOverviews delegationOverviews;

    @Inject
    private ReportDecision reportDecision;

    @Inject
    private History history;

    private Long meetingId;

    private DelegatedOverview overview;
    private HistoryPage histories;

    @Override
    protected final String path() {
        return "/board/delegation-decision";
    }

    public void load() {
        overview = delegationOverviews.decision(recordId());
        histories = history.of("board_delegated_decision", overview.row().id(), 0);
    }

    public String report() {
        reportDecision.delegated(overview.row().id(), overview.row().version(), meetingId);
        return done("board.delegated.reported.done", overview.row().number());
    }

    public DelegatedOverview getOverview() {
        return overview;
    }

    public DelegatedRow getRow() {
        return overview.row();
    }

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
