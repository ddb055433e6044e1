package se.tross.board.delegation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.trail.History;
import se.tross.shared.trail.HistoryPage;

/** One delegated decision: {@code /board/delegation-decision?id=}. */
@Named
@ViewScoped
public class DelegatedDecisionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private DelegationOverviews delegationOverviews;

    @Inject
    private ReportDecision reportDecision;

    @Inject
    private History history;

    @Inject
    private PageMessages pageMessages;

    private String id;
    private Long meetingId;

    private DelegatedOverview overview;
    private HistoryPage histories;

    public void load() {
        overview = delegationOverviews.decision(AddressParts.requiredId(id));
        histories = history.of("board_delegated_decision", overview.row().id(), 0);
    }

    public String report() {
        reportDecision.delegated(overview.row().id(), overview.row().version(), meetingId);
        pageMessages.done("board.delegated.reported.done", overview.row().number());
        return "/board/delegation-decision?faces-redirect=true&id=" + id;
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

    public String getId() {
        return id;
    }

    public void setId(String newId) {
        id = newId;
    }

    public Long getMeetingId() {
        return meetingId;
    }

    public void setMeetingId(Long newMeetingId) {
        meetingId = newMeetingId;
    }
}
