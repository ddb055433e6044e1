package se.tross.board.minutes;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import se.tross.board.ArchiveRefusal.NotAdjustedYet;
import se.tross.board.paper.ReadPaper;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** Adds the signed paper, scanned, or a file with electronic signatures to adjusted minutes. A better one is one more. */
@Stateless
@UseCase
public class AttachOriginal {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private MinutesRecords records;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** @throws Refused if the minutes are not adjusted */
    @Permits(Permission.BOARD_RECORD)
    public void attach(long meetingId, ReadPaper read) {
        Justering whole = records.find(meetingId)
                .map(Minutes::whole)
                .filter(Justering::isDone)
                .orElseThrow(() -> new Refused(new NotAdjustedYet()));
        entities.persist(whole.original(read, currentActor.required().name(), clock.instant()));
    }
}
