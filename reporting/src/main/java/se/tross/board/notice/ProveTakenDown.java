package se.tross.board.notice;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import se.tross.board.archive.EachWaiting;
import se.tross.board.paper.PaperFile;
import se.tross.shared.access.CurrentActor;

/** Archives the proofs of the notices of a förbund that have come down (B17). */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProveTakenDown {

    @Inject
    private KeepProofs keepProofs;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    public void now() {
        EachWaiting.asTross(currentActor, () -> EachWaiting.archive(keepProofs.waiting(), "notice", this::prove));
    }

    private void prove(long noticeId) {
        AnslagsbevisFields fields = keepProofs.fields(noticeId);
        keepProofs.keep(
                noticeId,
                new PaperFile(ProofDocuments.fileName(fields), ProofDocuments.pdf(fields, LocalDate.now(clock))));
    }
}
