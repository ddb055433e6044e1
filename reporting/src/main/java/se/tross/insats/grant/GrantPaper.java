package se.tross.insats.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import se.tross.board.paper.SubjectDocument;
import se.tross.shared.document.DocumentFile;

/** The proposal with what it takes of the years' money, which the board decides on. */
@ApplicationScoped
public class GrantPaper implements SubjectDocument {

    @Inject
    private GrantDocuments documents;

    @Override
    public String type() {
        return GrantMatter.TYPE;
    }

    @Override
    public DocumentFile file(long id, Locale language) {
        return documents.pdf(id, language);
    }
}
