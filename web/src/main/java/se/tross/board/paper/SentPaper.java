package se.tross.board.paper;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import se.tross.board.PaperRefusal.PaperMissing;
import se.tross.board.PaperRefusal.PaperTooLarge;
import se.tross.shared.refusal.Refused;

/** A file as the browser sends it. */
public final class SentPaper {

    private SentPaper() {}

    /** @throws Refused with a sentence beside the input, if it cannot be a paper */
    public static ReadPaper read(Part file) throws IOException {
        if (file == null || file.getSubmittedFileName() == null) {
            throw new Refused(new PaperMissing());
        }
        if (file.getSize() > PaperFile.MOST_BYTES) {
            throw new Refused(new PaperTooLarge(PaperFile.MOST_MEGABYTES));
        }
        try (InputStream content = file.getInputStream()) {
            return PaperReader.read(new PaperFile(file.getSubmittedFileName(), content.readAllBytes()));
        }
    }
}
