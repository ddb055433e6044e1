package se.tross.board.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.tross.shared.error.PageMessages;
import se.tross.shared.trail.RemovedRecord;

/** The matters that were removed from an agenda: the undo bar of the one that the address names, and the bin. */
@Named
@ViewScoped
public class MatterBinPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MatterOverviews matterOverviews;

    @Inject
    private RestoreMatter restoreMatter;

    @Inject
    private PageMessages pageMessages;

    private String removed;
    private long meetingId;
    private List<RemovedRecord> bin = List.of();

    /** @param editable whether anything may be taken back: by who prepares, while the meeting is not over */
    public void load(MeetingOverview meeting, boolean editable) {
        meetingId = meeting.id();
        bin = editable ? matterOverviews.removed(meetingId) : List.of();
    }

    public String restore(RemovedRecord one) {
        restoreMatter.restore(one.id());
        pageMessages.done("board.matter.restored", one.name());
        return "/board/meeting?faces-redirect=true&id=" + meetingId;
    }

    /** What was removed a moment ago; null when nothing was. */
    public RemovedRecord getJustRemoved() {
        return bin.stream()
                .filter(one -> String.valueOf(one.id()).equals(removed))
                .findFirst()
                .orElse(null);
    }

    public List<RemovedRecord> getBin() {
        return bin;
    }

    public String getRemoved() {
        return removed;
    }

    public void setRemoved(String newRemoved) {
        removed = newRemoved;
    }
}
