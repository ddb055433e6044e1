package se.tross.board.minutes;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import se.tross.board.PaperRefusal.PaperTooLarge;
import se.tross.board.paper.PaperFile;
import se.tross.board.paper.ReadPaper;
import se.tross.board.paper.SentPaper;
import se.tross.shared.error.PageMessages;

/** The archive on the page of adjusted minutes: a signed original is added. */
@Named
@ViewScoped
public class MinutesArchivePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AttachOriginal attachOriginal;

    @Inject
    private PageMessages pageMessages;

    private String tooLarge;
    private boolean asked;
    private transient Part file;

    public void load() {
        if (tooLarge != null) {
            asked = true;
            pageMessages.refuse(List.of(new PaperTooLarge(PaperFile.MOST_MEGABYTES)));
        }
    }

    /** @throws se.tross.shared.refusal.Refused with a sentence beside the input, if the file cannot be an original */
    public String send(long meetingId) throws IOException {
        asked = true;
        ReadPaper read = SentPaper.read(file);
        attachOriginal.attach(meetingId, read);
        pageMessages.done("board.archive.added", read.file().name());
        return "/board/minutes?faces-redirect=true&id=" + meetingId;
    }

    /** Whether a file was just sent and refused: then why stands open beside the input. */
    public boolean isAsked() {
        return asked;
    }

    /** How large a file may be, in bytes. */
    public int getMostBytes() {
        return PaperFile.MOST_BYTES;
    }

    public int getMostMegabytes() {
        return PaperFile.MOST_MEGABYTES;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part newFile) {
        file = newFile;
    }

    public String getTooLarge() {
        return tooLarge;
    }

    public void setTooLarge(String large) {
        tooLarge = large;
    }
}
