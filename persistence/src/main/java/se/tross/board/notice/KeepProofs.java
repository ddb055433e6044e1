package se.tross.board.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.tross.board.archive.ArchiveRecords;
import se.tross.board.archive.OpenedFile;
import se.tross.board.paper.PaperFile;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;

/** Keeps the proof of each notice that has been taken down (B17). What waits is asked for until nothing does. */
@Stateless
@UseCase
public class KeepProofs {

    private static final String WAITING = """
            select n.id from PublicNotice n where n.takenDownAt is not null and not exists (
            select f from ArchivedFile f where f.noticeId = n.id) order by n.id
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Records records;

    @Inject
    private ArchiveRecords archive;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** The notices that have come down and have no proof yet. */
    @Permits(Permission.BOARD_RECORD)
    public List<Long> waiting() {
        return entities.createQuery(WAITING, Long.class).getResultList();
    }

    /** The archived proof; empty before there is one. */
    @Permits(Permission.BOARD_READ)
    public Optional<OpenedFile> archived(long noticeId) {
        return archive.proof(noticeId).map(archive::open);
    }

    /** What the proof says. @throws Refused if there is no such notice */
    @Permits(Permission.BOARD_READ)
    public AnslagsbevisFields fields(long noticeId) {
        return AnslagsbevisFields.of(records.get(PublicNotice.class, noticeId));
    }

    /** Who comes second finds it there. @throws Refused if the notice still hangs */
    @Permits(Permission.BOARD_RECORD)
    public void keep(long noticeId, PaperFile proof) {
        PublicNotice notice = records.get(PublicNotice.class, noticeId);
        entities.lock(notice, LockModeType.PESSIMISTIC_WRITE);
        if (notice.takenDownAt() != null && !waiting().contains(noticeId)) {
            return;
        }
        entities.persist(notice.proof(proof, currentActor.required().name(), clock.instant()));
    }
}
