package se.tross.board.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tross.board.pack.PackPage;
import se.tross.board.summons.SummonsOverviews;
import se.tross.board.summons.SummonsSummary;
import se.tross.shared.access.OneLook;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.Visitor;
import se.tross.shared.trail.History;
import se.tross.shared.trail.HistoryPage;

/** One meeting with its agenda: {@code /board/meeting?id=}; {@code moved} names a matter that has just been moved. */
@Named
@ViewScoped
public class MeetingPage extends OneMeetingPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private SummonMeeting summonMeeting;

    @Inject
    private ChangeMatter changeMatter;

    @Inject
    private OneLook oneLook;

    @Inject
    private MatterBinPage matterBinPage;

    @Inject
    private PackPage packPage;

    @Inject
    private History history;

    @Inject
    private SummonsOverviews summonsOverviews;

    @Inject
    private Visitor visitor;

    private String moved;
    private HistoryPage histories;
    private SummonsSummary summary;

    public void load() {
        histories = oneLook.at(() -> {
            loadMeeting();
            summary = getMeeting().isPlanned() ? null : summonsOverviews.summary(recordId());
            matterBinPage.load(getMeeting(), isEditable());
            packPage.load(recordId());
            // The history tells what matters are about, also the secret ones (P5).
            return visitor.may(Permission.BOARD_SECRET_READ) ? history.of("board_meeting", recordId(), 0) : null;
        });
    }

    public String summon() {
        summonMeeting.summon(recordId(), getMeeting().version());
        return done("board.meeting.summoned", getMeeting().date());
    }

    /** @param direction −1 for up, 1 for down */
    public String move(long matterId, long version, int direction) {
        changeMatter.move(matterId, version, direction);
        return here() + "&moved=" + (direction < 0 ? "up" : "down") + matterId;
    }

    /** Whether the agenda may be changed here and now by this visitor. */
    public boolean isEditable() {
        return visitor.may(Permission.BOARD_PREPARE)
                && getDetail().refusalsOfAgenda().isEmpty();
    }

    /** Whether the button, named as {@code up12}, was pressed a moment ago and keeps the focus. */
    public boolean pressed(String button) {
        return button.equals(moved);
    }

    /** How the answers to the summons stand; null before anybody is summoned. */
    public SummonsSummary getSummary() {
        return summary == null || summary.summoned() == 0 ? null : summary;
    }

    public HistoryPage getHistory() {
        return histories;
    }

    public String getMoved() {
        return moved;
    }

    public void setMoved(String newMoved) {
        moved = newMoved;
    }
}
