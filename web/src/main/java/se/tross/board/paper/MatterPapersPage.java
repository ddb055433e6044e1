package se.tross.board.paper;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import se.tross.board.PaperRefusal.PaperTooLarge;
import se.tross.board.meeting.MatterDetail;
import se.tross.shared.error.PageMessages;
import se.tross.shared.trail.RemovedRecord;

/** The papers on a matter's page: sent, put in order, removed and taken back. */
@Named
@ViewScoped
public class MatterPapersPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PaperOverviews paperOverviews;

    @Inject
    private KeepPaper keepPaper;

    @Inject
    private PageMessages pageMessages;

    private String removed;
    private String moved;
    private String tooLarge;
    private long matterId;
    private List<PaperOverview> papers = List.of();
    private List<RemovedRecord> bin = List.of();
    private transient Part file;

    /** @param editable whether the matter may be changed by this visitor */
    public void load(MatterDetail detail, boolean editable) {
        if (detail.matter().isHidden()) {
            return;
        }
        matterId = detail.matter().id();
        papers = paperOverviews.papers(matterId);
        bin = editable ? paperOverviews.removed(detail.meeting().id(), matterId) : List.of();
        if (tooLarge != null) {
            pageMessages.refuse(List.of(new PaperTooLarge(PaperFile.MOST_MEGABYTES)));
        }
    }

    /** @throws se.tross.shared.refusal.Refused with a sentence beside the input, if it cannot be a paper */
    public String send() throws IOException {
        ReadPaper read = SentPaper.read(file);
        keepPaper.add(matterId, read);
        pageMessages.done("board.paper.added", read.file().title(), read.pages());
        return here();
    }

    /** @param direction −1 for up, 1 for down */
    public String move(PaperOverview paper, int direction) {
        keepPaper.move(paper.id(), paper.version(), direction);
        return here() + "&moved=" + (direction < 0 ? "up" : "down") + paper.id();
    }

    public String remove(PaperOverview paper) {
        keepPaper.remove(paper.id(), paper.version());
        return here() + "&removed=" + paper.id();
    }

    public String restore(RemovedRecord one) {
        keepPaper.restore(one.id());
        pageMessages.done("board.paper.restored", one.name());
        return here();
    }

    private String here() {
        return "/board/matter?faces-redirect=true&id=" + matterId;
    }

    /** Whether the button, named as {@code up12}, was pressed a moment ago and keeps the focus. */
    public boolean pressed(String button) {
        return button.equals(moved);
    }

    /** What was removed a moment ago; null when nothing was. */
    public RemovedRecord getJustRemoved() {
        return bin.stream()
                .filter(one -> String.valueOf(one.id()).equals(removed))
                .findFirst()
                .orElse(null);
    }

    /** How large a file may be, in bytes. */
    public int getMostBytes() {
        return PaperFile.MOST_BYTES;
    }

    public int getMostMegabytes() {
        return PaperFile.MOST_MEGABYTES;
    }

    public List<PaperOverview> getPapers() {
        return papers;
    }

    public List<RemovedRecord> getBin() {
        return bin;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part newFile) {
        file = newFile;
    }

    public String getRemoved() {
        return removed;
    }

    public void setRemoved(String newRemoved) {
        removed = newRemoved;
    }

    public String getMoved() {
        return moved;
    }

    public void setMoved(String newMoved) {
        moved = newMoved;
    }

    public String getTooLarge() {
        return tooLarge;
    }

    public void setTooLarge(String large) {
        tooLarge = large;
    }
}
