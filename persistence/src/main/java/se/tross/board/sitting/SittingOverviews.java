package se.tross.board.sitting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;

/** A meeting for those who record what happens at it, and whether somebody else has recorded something more. */
@Stateless
@UseCase
public class SittingOverviews {

    private static final String HEAD = "select coalesce(max(seq), 0) from shared_trail_head where forbund_id = ?1";

    /** The few rows that were written since; those of the board are what a page of the meeting waits for. */
    private static final String SINCE = """
            select coalesce(max(seq), 0), coalesce(max(seq) filter (where table_name like 'board\\_%'), 0)
            from shared_trail where forbund_id = ?1 and seq > ?2
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private SittingReader reader;

    @Inject
    private CurrentActor currentActor;

    /**
     * @param matterId the matter to show; empty for the one that the board is at
     * @throws se.tross.shared.refusal.Refused if there is no such meeting, or no such matter on its agenda
     */
    @Permits(Permission.BOARD_RECORD)
    public SittingOverview sitting(long meetingId, Optional<Long> matterId) {
        long seq = ((Number) entities.createNativeQuery(HEAD)
                        .setParameter(1, currentActor.forbundId())
                        .getSingleResult())
                .longValue();
        return reader.overview(meetingId, matterId, seq);
    }

    /**
     * What somebody who has seen the trail so far should know: two statements.
     *
     * @param seen the end of the trail when the page was read
     * @return the end of the trail now, and whether the board has something new
     */
    @Permits(Permission.BOARD_RECORD)
    public Since since(long seen) {
        Object[] row = (Object[]) entities.createNativeQuery(SINCE)
                .setParameter(1, currentActor.forbundId())
                .setParameter(2, seen)
                .getSingleResult();
        return new Since(Math.max(seen, ((Number) row[0]).longValue()), ((Number) row[1]).longValue() > 0);
    }
}
