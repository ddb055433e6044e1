package se.tross.board.minutes;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.tross.board.decision.Decision;
import se.tross.board.decision.Dissent;
import se.tross.board.decision.MatterNote;
import se.tross.board.sitting.Sitting;
import se.tross.board.sitting.SittingRecords;
import se.tross.board.vote.HeldBallot;
import se.tross.board.vote.Proposal;

/** Reads all that the minutes of a meeting are written from, in as many statements for forty matters as for one. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class MinutesReader {

    private static final String BALLOTS = """
            select distinct b from HeldBallot b left join fetch b.votes, Matter m
            where m.id = b.matterId and m.meetingId = :meeting order by b.round
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private SittingRecords sittings;

    /** @throws se.tross.shared.refusal.Refused if there is no such meeting */
    public MinutesRecord of(long meetingId) {
        Sitting sitting = sittings.read(meetingId);
        return new MinutesRecord(
                entities.createQuery("select f.name from Forbund f where f.id = :id", String.class)
                        .setParameter("id", sitting.meeting().forbundId())
                        .getSingleResult(),
                sitting,
                list(
                        "select d from Decision d where d.meetingId = :meeting order by d.paragraph",
                        Decision.class,
                        meetingId),
                list("select n from MatterNote n where n.meetingId = :meeting", MatterNote.class, meetingId),
                list(
                        "select p from Proposal p, Matter m where m.id = p.matterId and m.meetingId = :meeting order by p.position",
                        Proposal.class,
                        meetingId),
                list(BALLOTS, HeldBallot.class, meetingId),
                list(
                        "select x from Dissent x, Decision d where d.id = x.decisionId and d.meetingId = :meeting order by x.id",
                        Dissent.class,
                        meetingId));
    }

    private <T> List<T> list(String query, Class<T> type, long meetingId) {
        return entities.createQuery(query, type)
                .setParameter("meeting", meetingId)
                .getResultList();
    }
}
