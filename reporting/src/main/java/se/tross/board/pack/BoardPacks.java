package se.tross.board.pack;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import se.tross.board.meeting.AgendaRecords;
import se.tross.board.paper.PaperOverviews;
import se.tross.shared.access.RefusedInTransaction;
import se.tross.shared.refusal.Refused;

/**
 * Makes a version of a meeting's document pack. What is read and kept is permitted by {@link MakePack}; between the two no
 * transaction is open, since four hundred pages take their time. The pack is in the förbund's own language.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BoardPacks {

    @Inject
    private MakePack makePack;

    @Inject
    private PaperOverviews papers;

    /**
     * @return the new version's id
     * @throws Refused if none may be made, a paper cannot be bound, or somebody was quicker
     */
    public long make(long meetingId) {
        PackGround ground = makePack.ground(meetingId);
        try (PackFolder folder = PackFolder.create()) {
            return makePack.keep(
                    PackPress.print(ground, id -> papers.open(id).bytes(), folder.path(), AgendaRecords.language()));
        } catch (IOException e) {
            throw new UncheckedIOException("The pack could not be written", e);
        } catch (Refused refused) {
            throw refused instanceof RefusedInTransaction ? refused : new RefusedInTransaction(refused);
        }
    }
}
