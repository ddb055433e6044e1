package se.tross.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import se.tross.board.paper.SubjectDocument;
import se.tross.shared.document.DocumentFile;

/** "Budget och verksamhetsplan", which the board decides on with a version. */
@ApplicationScoped
public class VersionPaper implements SubjectDocument {

    @Inject
    private BudgetDocuments documents;

    @Override
    public String type() {
        return BudgetMatter.TYPE;
    }

    @Override
    public DocumentFile file(long id, Locale language) {
        return documents.pdf(id, language);
    }
}
