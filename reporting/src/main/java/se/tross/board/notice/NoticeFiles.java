package se.tross.board.notice;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import se.tross.board.archive.OpenedFile;
import se.tross.shared.document.DocumentFile;
import se.tross.shared.refusal.Refused;

/** The proof of a notice on its way to somebody: the archived one, or a draft of it as long as the notice hangs. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NoticeFiles {

    @Inject
    private KeepProofs proofs;

    @Inject
    private Clock clock;

    /** @throws Refused if there is no such notice, it is not posted, or it may not be read */
    public DocumentFile proof(long noticeId) {
        Optional<OpenedFile> kept = proofs.archived(noticeId);
        if (kept.isPresent()) {
            return DocumentFile.pdf(kept.get().name(), kept.get().bytes());
        }
        AnslagsbevisFields fields = proofs.fields(noticeId);
        return DocumentFile.pdf(ProofDocuments.fileName(fields), ProofDocuments.pdf(fields, LocalDate.now(clock)));
    }
}
