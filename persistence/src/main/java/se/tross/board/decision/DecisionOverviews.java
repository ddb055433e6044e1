package se.tross.board.decision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.tross.board.meeting.Matter;
import se.tross.board.sitting.BallotRecords;
import se.tross.board.sitting.BallotRow;
import se.tross.board.sitting.BallotRow.VoteRow;
import se.tross.board.sitting.DecisionRow.DissentRow;
import se.tross.board.sitting.ProposalRow;
import se.tross.board.sitting.SittingRecords;
import se.tross.board.vote.BallotResult;
import se.tross.board.vote.Choice;
import se.tross.board.vote.Proposal;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;

/** What the board has decided, for everybody who may read it. */
@Stateless
@UseCase
public class DecisionOverviews {

    /** What stands around one decision. */
    private static final String AROUND = """
            select m, n, p, x, a from Matter m left join MatterNote n on n.matterId = m.id
            left join Proposal p on p.matterId = m.id
            left join Decision d on d.matterId = m.id
            left join Dissent x on x.decisionId = d.id left join Action a on a.decisionId = d.id
            where m.id = :matter order by p.position, x.id, a.due, a.id
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Records records;

    @Inject
    private DecisionReader reader;

    @Inject
    private BallotRecords ballots;

    @Inject
    private Clock clock;

    /** The register, the latest first. Two statements, however many there are. */
    @Permits(Permission.BOARD_READ)
    public List<DecisionOverview> decisions() {
        return reader.overviews(0);
    }

    /** @throws se.tross.shared.refusal.Refused if there is no such decision */
    @Permits(Permission.BOARD_READ)
    public DecisionDetail decision(long id) {
        Decision decision = records.get(Decision.class, id);
        DecisionOverview overview = reader.overviews(id).get(0);
        if (overview.hidden()) {
            return new DecisionDetail(
                    overview,
                    decision.meetingId(),
                    decision.matterId(),
                    "",
                    "",
                    "",
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
        }
        List<Object[]> rows = entities.createQuery(AROUND, Object[].class)
                .setParameter("matter", decision.matterId())
                .getResultList();
        Set<Long> hidden = reader.hiddenPersons();
        List<BallotRow> held = ballots.of(decision.matterId()).stream()
                .map(ballot -> masked(BallotRow.of(ballot), hidden))
                .toList();
        return new DecisionDetail(
                overview,
                decision.meetingId(),
                decision.matterId(),
                decision.reason(),
                ((Matter) rows.get(0)[0]).terms().proposal(),
                SittingRecords.each(rows, 1, MatterNote.class).stream()
                        .map(note -> note.text(NoteField.NOTE))
                        .findFirst()
                        .orElse(""),
                held.isEmpty() ? List.of() : tookPart(held.get(held.size() - 1)),
                SittingRecords.each(rows, 2, Proposal.class).stream()
                        .filter(proposal -> !proposal.isWithdrawn())
                        .map(proposal -> masked(proposal, hidden))
                        .toList(),
                held,
                SittingRecords.each(rows, 3, Dissent.class).stream()
                        .map(dissent -> masked(DissentRow.of(dissent), hidden))
                        .toList(),
                SittingRecords.each(rows, 4, Action.class).stream()
                        .map(action -> ActionOverview.of(action, decision, false, LocalDate.now(clock)))
                        .toList());
    }

    /** Who abstained took part; who took no part did not (B10). */
    private static List<String> tookPart(BallotRow last) {
        return last.votes().stream()
                .filter(vote -> vote.choice() != Choice.NO_PART)
                .map(VoteRow::person)
                .toList();
    }

    private static BallotRow masked(BallotRow ballot, Set<Long> hidden) {
        BallotResult result = ballot.result();
        boolean hiddenChair = ballot.votes().stream()
                .anyMatch(vote ->
                        hidden.contains(vote.mandateId()) && vote.person().equals(result.chair()));
        return new BallotRow(
                ballot.id(),
                ballot.round(),
                ballot.putAs(),
                hiddenChair ? result.ledBy("–") : result,
                ballot.votes().stream()
                        .map(vote -> new VoteRow(
                                vote.mandateId(),
                                hidden.contains(vote.mandateId()) ? "" : vote.person(),
                                vote.choice()))
                        .toList());
    }

    private static ProposalRow masked(Proposal proposal, Set<Long> hidden) {
        ProposalRow row = ProposalRow.of(proposal);
        return hidden.contains(proposal.terms().mandateId())
                ? new ProposalRow(row.id(), "", row.kind(), row.text(), row.withdrawn())
                : row;
    }

    private static DissentRow masked(DissentRow row, Set<Long> hidden) {
        return hidden.contains(row.mandateId())
                ? new DissentRow(row.id(), row.version(), row.mandateId(), "", row.announcedAt(), row.reasons())
                : row;
    }
}
