package se.tross.board.minutes;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.tross.forbund.Forbund;
import se.tross.shared.time.SwedishTime;

/** Adds to minutes what their document tells besides: whose board it is, and which notices announce them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class MinutesGroundReader {

    private static final String NOTICES = """
            select n.organ, n.meetingDate, n.announces, n.announcedOn, n.takenDownAt, n.storagePlace, n.lastAppealDay, n.signer
            from PublicNotice n, Justering j where j.id = n.justeringId and j.minutes = :minutes and n.postedAt is not null
            order by n.announcedOn, n.id
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    /** @param sight the reader's */
    public MinutesGround of(MinutesRecords.Held held, MinutesSight sight) {
        Forbund forbund = entities.find(Forbund.class, held.sitting().meeting().forbundId());
        List<NoticeOfParagraphs> notices = held.minutes() == null
                ? List.of()
                : entities.createQuery(NOTICES, Object[].class)
                        .setParameter("minutes", held.minutes())
                        .getResultStream()
                        .map(MinutesGroundReader::notice)
                        .toList();
        return MinutesGround.of(held, sight, forbund, notices);
    }

    /** The first day on which it may come down is the one after the last for appeal (B16). */
    private static NoticeOfParagraphs notice(Object[] row) {
        Instant takenDown = (Instant) row[4];
        LocalDate lastAppealDay = (LocalDate) row[6];
        return new NoticeOfParagraphs(
                (String) row[0],
                (LocalDate) row[1],
                (String) row[2],
                (LocalDate) row[3],
                takenDown == null ? lastAppealDay.plusDays(1) : SwedishTime.dayOf(takenDown),
                (String) row[5],
                lastAppealDay,
                (String) row[7],
                takenDown != null);
    }
}
