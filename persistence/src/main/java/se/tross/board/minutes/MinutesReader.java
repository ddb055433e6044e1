package se.tross.board.minutes;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import se.tross.board.decision.Decision;
import se.tross.board.decision.Dissent;
import se.tross.board.decision.MatterNote;
import se.tross.board.meeting.Matter;
import se.tross.board.sitting.SittingRecords;
import se.tross.board.sitting.SittingRecords.Recorded;
import se.tross.board.vote.HeldBallot;
import se.tross.board.vote.Proposal;

/** Reads all that the minutes of a meeting are written from, in as many statements for forty matters as for one. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class MinutesReader {

    /** The agenda with what came of each matter: one statement. */
    private static final String MATTERS = """
            select f.name, m, d, n, p, x from Forbund f, Matter m left join Decision d on d.matterId = m.id
            left join MatterNote n on n.matterId = m.id left join Proposal p on p.matterId = m.id
            left join Dissent x on x.decisionId = d.id
            where f.id = m.forbundId and m.meetingId = :meeting order by m.position, p.position, x.id
            """;

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
        Recorded recorded = sittings.recorded(meetingId);
        List<Object[]> rows = entities.createQuery(MATTERS, Object[].class)
                .setParameter("meeting", meetingId)
                .getResultList();
        List<Matter> matters = SittingRecords.each(rows, 1, Matter.class);
        return new MinutesRecord(
                rows.isEmpty() ? "" : (String) rows.get(0)[0],
                sittings.sitting(recorded, matters),
                SittingRecords.each(rows, 2, Decision.class).stream()
                        .sorted(Comparator.comparingInt(Decision::paragraph))
                        .toList(),
                SittingRecords.each(rows, 3, MatterNote.class),
                SittingRecords.each(rows, 4, Proposal.class),
                entities.createQuery(BALLOTS, HeldBallot.class)
                        .setParameter("meeting", meetingId)
                        .getResultList(),
                SittingRecords.each(rows, 5, Dissent.class));
    }
}
