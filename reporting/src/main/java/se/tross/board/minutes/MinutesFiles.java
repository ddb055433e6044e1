package se.tross.board.minutes;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.tross.board.archive.OpenedFile;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.RefusedInTransaction;
import se.tross.shared.document.DocumentFile;
import se.tross.shared.refusal.Refused;

/**
 * Minutes on their way to somebody: whole or an extract, as far as the reader may see them. What is loaded is permitted by
 * {@link MinutesGrounds}; the document is set after its transaction, so that no connection waits for a typesetter.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MinutesFiles {

    @Inject
    private MinutesGrounds grounds;

    @Inject
    private ArchiveOverviews archive;

    @Inject
    private Clock clock;

    /** The frozen file where there is one that the reader may see. @throws Refused if there is no such meeting */
    public DocumentFile pdf(long meetingId) {
        return archive.frozen(meetingId)
                .map(MinutesFiles::frozen)
                .orElseGet(() -> pdf(whole(grounds.ground(meetingId))));
    }

    /** To edit further. @throws Refused if there is no such meeting, or it may not be read */
    public DocumentFile word(long meetingId) {
        MinutesDocument minutes = whole(grounds.ground(meetingId));
        return DocumentFile.word(MinutesDocuments.fileName(minutes) + ".docx", MinutesDocuments.word(minutes));
    }

    /** @throws Refused as not found, if none of these paragraphs stands in the minutes */
    public DocumentFile extract(long meetingId, List<Integer> paragraphs) {
        MinutesDocument extract = new MinutesDocument(grounds.ground(meetingId), paragraphs, LocalDate.now(clock));
        if (!extract.isExtract() || extract.paragraphs().isEmpty()) {
            throw new RefusedInTransaction(new Refused(new AccessRefusal.NotFound()));
        }
        return pdf(extract);
    }

    /** Adjusted minutes for everybody. @throws Refused as not found, if there are none */
    public DocumentFile published(long meetingId) {
        return archive.published(meetingId)
                .map(MinutesFiles::frozen)
                .orElseGet(() -> pdf(whole(grounds.published(meetingId))));
    }

    private static DocumentFile frozen(OpenedFile file) {
        return DocumentFile.pdf(file.name(), file.bytes());
    }

    private MinutesDocument whole(MinutesGround ground) {
        return MinutesDocument.whole(ground, LocalDate.now(clock));
    }

    private static DocumentFile pdf(MinutesDocument minutes) {
        return DocumentFile.pdf(MinutesDocuments.fileName(minutes) + ".pdf", MinutesDocuments.pdf(minutes));
    }
}
