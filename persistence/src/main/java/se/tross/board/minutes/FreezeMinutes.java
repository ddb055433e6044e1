package se.tross.board.minutes;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.tross.board.archive.ArchiveKind;
import se.tross.board.archive.Rendition;
import se.tross.board.meeting.MeetingRecords;
import se.tross.board.paper.PaperFile;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/**
 * Keeps adjusted minutes, and each § that was adjusted for itself, as files (B14): everything, and what everybody may read.
 * The files are set by who can, outside of the transaction of the last approval, since a typesetter must not stop a board's
 * decision. Nothing is lost by it: what waits is every justering that is done and has no file, asked until there is none.
 */
@Stateless
@UseCase
public class FreezeMinutes {

    private static final String WAITING = """
            select j.id from Justering j where j.adjustedAt is not null and not exists (
            select f from ArchivedFile f where f.justeringId = j.id and f.kind = :frozen) order by j.id
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Records records;

    @Inject
    private MinutesRecords minutesRecords;

    @Inject
    private MinutesGroundReader grounds;

    @Inject
    private MeetingRecords meetings;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** The justeringar that have no file yet. */
    @Permits(Permission.BOARD_RECORD)
    public List<Long> waiting() {
        return entities.createQuery(WAITING, Long.class)
                .setParameter("frozen", ArchiveKind.FROZEN)
                .getResultList();
    }

    /** @throws Refused if the text is no longer the one that was approved */
    @Permits(Permission.BOARD_RECORD)
    public FrozenGround ground(long justeringId) {
        Justering justering = records.get(Justering.class, justeringId);
        MinutesRecords.Held held = approved(justering).held();
        return new FrozenGround(
                justeringId,
                justering.paragraph(),
                ground(held, justering, MinutesSight.ofEverything()),
                ground(held, justering, MinutesSight.ofThePublic(held.sitting())));
    }

    private MinutesGround ground(MinutesRecords.Held held, Justering justering, MinutesSight sight) {
        MinutesGround ground = grounds.of(held, sight);
        return justering.paragraph() == null ? ground : ground.ofPart(justering, sight);
    }

    /**
     * Both files, or none. Who comes second finds them there.
     *
     * @throws Refused if the text is no longer the one that was approved
     */
    @Permits(Permission.BOARD_RECORD)
    public void keep(long justeringId, PaperFile full, PaperFile masked) {
        Justering justering = records.get(Justering.class, justeringId);
        meetings.held(justering.minutes().meetingId());
        if (!waiting().contains(justeringId)) {
            return;
        }
        ApprovedText approved = approved(justering);
        MinutesContent content = approved.held().content();
        keep(justering, Rendition.FULL, approved.told(justering, content), full);
        keep(
                justering,
                Rendition.PUBLIC,
                approved.told(
                        justering,
                        MinutesSight.ofThePublic(approved.held().sitting()).of(content)),
                masked);
    }

    private void keep(Justering justering, Rendition rendition, Optional<ContentHash> told, PaperFile file) {
        entities.persist(justering.frozen(
                rendition, told.orElseThrow(), file, currentActor.required().name(), clock.instant()));
    }

    private ApprovedText approved(Justering justering) {
        return ApprovedText.of(
                justering, minutesRecords.read(justering.minutes().meetingId()));
    }
}
