package se.tross.insats.tertial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import se.tross.board.paper.SubjectDocument;
import se.tross.shared.document.DocumentFile;

/** The paper of a tertial's reports, which the board gets with the matter. */
@ApplicationScoped
public class TertialPaperOfTheBoard implements SubjectDocument {

    @Inject
    private TertialFiles files;

    @Override
    public String type() {
        return TertialMatter.TYPE;
    }

    @Override
    public DocumentFile file(long id, Locale language) {
        return files.published(TertialMatter.tertial(id), language);
    }
}
