package se.tross.board.minutes;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.tross.board.archive.EachWaiting;
import se.tross.board.paper.PaperFile;
import se.tross.shared.access.CurrentActor;

/** Freezes the adjusted minutes of a förbund that have no file yet. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FreezeWaiting {

    @Inject
    private FreezeMinutes freezeMinutes;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** As Tross itself, whoever has just approved. */
    public void now() {
        EachWaiting.asTross(
                currentActor, () -> EachWaiting.archive(freezeMinutes.waiting(), "justering", this::freeze));
    }

    private void freeze(long justeringId) {
        FrozenGround ground = freezeMinutes.ground(justeringId);
        freezeMinutes.keep(
                justeringId,
                file(ground.full(), ground.paragraph(), ""),
                file(ground.masked(), ground.paragraph(), "-offentligt"));
    }

    private PaperFile file(MinutesGround ground, Integer paragraph, String ending) {
        List<Integer> chosen = paragraph == null ? List.of() : List.of(paragraph);
        MinutesDocument minutes = new MinutesDocument(ground, chosen, LocalDate.now(clock));
        return new PaperFile(MinutesDocuments.fileName(minutes) + ending + ".pdf", MinutesDocuments.pdf(minutes));
    }
}
