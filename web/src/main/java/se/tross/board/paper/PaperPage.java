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
import se.tross.board.meeting.MatterOverviews;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Demand;

/** A paper gets another name or another file: {@code /board/matter-paper?id=}. */
@Named
@ViewScoped
public class PaperPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PaperOverviews paperOverviews;

    @Inject
    private MatterOverviews matterOverviews;

    @Inject
    private KeepPaper keepPaper;

    @Inject
    private Demand demand;

    @Inject
    private PageMessages pageMessages;

    private String id;
    private String tooLarge;
    private PaperOverview paper;
    private MatterDetail matter;
    private String title;
    private transient Part file;

    public void load() {
        demand.permission(Permission.BOARD_PREPARE);
        paper = paperOverviews.paper(AddressParts.requiredId(id));
        matter = matterOverviews.matter(paper.matterId());
        title = paper.title();
        if (tooLarge != null) {
            pageMessages.refuse(List.of(new PaperTooLarge(PaperFile.MOST_MEGABYTES)));
        }
    }

    public String rename() {
        keepPaper.call(paper.id(), paper.version(), title);
        return done("board.paper.renamed");
    }

    /** @throws se.tross.shared.refusal.Refused with a sentence beside the input, if the file cannot be a paper */
    public String replace() throws IOException {
        keepPaper.replace(paper.id(), paper.version(), SentPaper.read(file));
        return done("board.paper.replaced");
    }

    private String done(String key) {
        pageMessages.done(key, title);
        return "/board/matter?faces-redirect=true&id=" + paper.matterId();
    }

    public PaperOverview getPaper() {
        return paper;
    }

    public MatterDetail getMatter() {
        return matter;
    }

    /** How large a file may be, in bytes. */
    public int getMostBytes() {
        return PaperFile.MOST_BYTES;
    }

    public int getMostMegabytes() {
        return PaperFile.MOST_MEGABYTES;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String newTitle) {
        title = newTitle;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part newFile) {
        file = newFile;
    }

    public String getId() {
        return id;
    }

    public void setId(String newId) {
        id = newId;
    }

    public String getTooLarge() {
        return tooLarge;
    }

    public void setTooLarge(String large) {
        tooLarge = large;
    }
}
