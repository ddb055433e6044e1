package se.tross.board.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.tross.board.archive.ArchiveRecords;
import se.tross.board.minutes.Justering;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.SwedishTime;

/** The notice board: what hangs on it is for everybody, what has hung on it too (B15). */
@Stateless
@UseCase
public class NoticeOverviews {

    private static final String POSTED = """
            select n, j from PublicNotice n left join Justering j on j.id = n.justeringId
            left join fetch j.minutes where n.postedAt is not null
            """;

    private static final String LATEST = POSTED + "order by n.announcedOn desc, n.id desc";

    private static final String ONE = POSTED + "and n.id = :id";

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private ArchiveRecords archive;

    @Inject
    private Clock clock;

    /** What hangs there, and what has hung there, the latest first. */
    @Permits(Permission.PUBLIC)
    public List<NoticeOverview> posted() {
        return read(LATEST).getResultStream().map(this::overview).toList();
    }

    /** @throws Refused if there is no such notice, or it is not posted */
    @Permits(Permission.BOARD_READ)
    public NoticeDetail notice(long id) {
        NoticeOverview found = read(ONE)
                .setParameter("id", id)
                .getResultStream()
                .map(this::overview)
                .findFirst()
                .orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
        return new NoticeDetail(found, archive.proof(id).orElse(null));
    }

    private TypedQuery<Object[]> read(String query) {
        return entities.createQuery(query, Object[].class);
    }

    private NoticeOverview overview(Object[] row) {
        return overview((PublicNotice) row[0], (Justering) row[1]);
    }

    private NoticeOverview overview(PublicNotice notice, Justering justering) {
        Optional<NoticeDates> dates = notice.dates();
        return new NoticeOverview(
                notice.id(),
                notice.kind(),
                notice.announces(),
                justering == null ? null : justering.minutes().meetingId(),
                notice.terms().organ(),
                notice.meetingDate(),
                notice.adjustedOn(),
                dates.map(NoticeDates::announced).orElse(null),
                dates.map(NoticeDates::lastAppealDay).orElse(null),
                notice.takenDownAt() == null
                        ? dates.map(NoticeDates::takenDown).orElse(null)
                        : SwedishTime.dayOf(notice.takenDownAt()),
                notice.isOnBoard(),
                notice.terms(),
                notice.findings(LocalDate.now(clock)));
    }
}
