package se.tross.insats.tertial;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import se.tross.shared.document.DocumentFile;
import se.tross.shared.refusal.Texts;
import se.tross.shared.time.SwedishTime;

/**
 * The board's paper of a tertial on its way to somebody. What is loaded is permitted by {@link PaperGrounds}; the document is set
 * after its transaction, so that no connection waits for a typesetter.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TertialFiles {

    @Inject
    private PaperGrounds grounds;

    @Inject
    private Clock clock;

    /** With every count. @throws se.tross.shared.refusal.Refused if there is no such tertial, or it may not be read */
    public DocumentFile pdf(ReportTertial tertial, Locale language) {
        return pdf(whole(tertial), Texts.in(language));
    }

    /** To edit further, with every count. @throws se.tross.shared.refusal.Refused as when it is read */
    public DocumentFile word(ReportTertial tertial, Locale language) {
        Texts texts = Texts.in(language);
        TertialPaper paper = whole(tertial);
        return DocumentFile.word(TertialPapers.fileName(paper, texts) + ".docx", TertialPapers.word(paper, texts));
    }

    /** For the board, whose papers others may read: what is small is hidden (P8). @throws se.tross.shared.refusal.Refused as when it is read */
    public DocumentFile published(ReportTertial tertial, Locale language) {
        return pdf(
                TertialPaper.published(grounds.ground(tertial), SwedishTime.dayOf(clock.instant())),
                Texts.in(language));
    }

    private TertialPaper whole(ReportTertial tertial) {
        return TertialPaper.whole(grounds.ground(tertial), SwedishTime.dayOf(clock.instant()));
    }

    private static DocumentFile pdf(TertialPaper paper, Texts texts) {
        return DocumentFile.pdf(TertialPapers.fileName(paper, texts) + ".pdf", TertialPapers.pdf(paper, texts));
    }
}
