package se.tross.board.pack;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.tross.board.meeting.MatterSight;
import se.tross.board.meeting.MeetingRecords;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.refusal.Refused;

/** Opens the file of a version, for whoever acts: without secret matters for who may not see them (P5). */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PackFiles {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private MeetingRecords meetings;

    @Inject
    private PackRecords packs;

    @Inject
    private CurrentActor currentActor;

    /** Its file comes in pieces. */
    public OpenedPack open(Pack pack) {
        BoundFile file = pack.file(everything());
        return new OpenedPack(
                pack.id(),
                meetings.required(pack.meetingId()).date(),
                pack.number(),
                file,
                Math.toIntExact((file.size() + PackPiece.BYTES - 1) / PackPiece.BYTES));
    }

    /** @param number from 0. @throws Refused as not found, if there is no such piece */
    public byte[] piece(long packId, int number) {
        boolean openCopy = packs.required(packId).hasSecrets() && !everything();
        return entities.createQuery(
                        "select p.bytes from PackPiece p where p.packId = :pack and p.openCopy = :open"
                                + " and p.number = :number",
                        byte[].class)
                .setParameter("pack", packId)
                .setParameter("open", openCopy)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
    }

    private boolean everything() {
        return MatterSight.of(currentActor.required()).everything();
    }
}
