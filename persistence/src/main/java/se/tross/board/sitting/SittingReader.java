package se.tross.board.sitting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.tross.board.decision.Action;
import se.tross.board.decision.Decision;
import se.tross.board.decision.Dissent;
import se.tross.board.decision.MatterNote;
import se.tross.board.decision.NoteField;
import se.tross.board.meeting.Matter;
import se.tross.board.meeting.Meeting;
import se.tross.board.sitting.SittingRecords.Recorded;
import se.tross.board.vote.HeldBallot;
import se.tross.board.vote.MajorityRule;
import se.tross.board.vote.Proposal;

/** Puts together what is shown of a meeting and one of its matters. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SittingReader {

    /** The agenda with what came of it, and all that was recorded of the one matter that is shown. */
    private static final String AGENDA = """
            select m, d, n, p, x, t from Matter m left join Decision d on d.matterId = m.id
            left join MatterNote n on n.matterId = m.id and m.id = :shown
            left join Proposal p on p.matterId = m.id and m.id = :shown
            left join Dissent x on x.decisionId = d.id and m.id = :shown
            left join Action t on t.decisionId = d.id and m.id = :shown
            where m.meetingId = :meeting order by m.position, p.position, x.id, t.due, t.id
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private SittingRecords sittings;

    @Inject
    private BallotRecords ballots;

    @Inject
    private Clock clock;

    /**
     * @param matterId the matter to show; empty for the one that the board is at
     * @throws se.tross.shared.refusal.Refused if there is no such meeting, or no such matter on its agenda
     */
    public SittingOverview overview(long meetingId, Optional<Long> matterId, long seq) {
        Recorded recorded = sittings.recorded(meetingId);
        Meeting meeting = recorded.meeting();
        Long wanted = matterId.orElse(meeting.matterInHand());
        List<Object[]> rows = entities.createQuery(AGENDA, Object[].class)
                .setParameter("meeting", meetingId)
                .setParameter("shown", Optional.ofNullable(wanted).orElse(0L))
                .getResultList();
        List<Matter> matters = SittingRecords.each(rows, 0, Matter.class);
        List<Decision> decisions = SittingRecords.each(rows, 1, Decision.class);
        Sitting sitting = sittings.sitting(recorded, matters);
        List<AgendaLine> agenda = matters.stream()
                .map(matter -> AgendaLine.of(matter, of(decisions, matter), meeting.matterInHand()))
                .toList();
        MeetingHead head = MeetingHead.of(sitting, LocalDate.now(clock));
        if (matters.isEmpty()) {
            return new SittingOverview(head, agenda, null, null, seq);
        }
        Matter shown = wanted == null ? matters.get(0) : SittingRecords.matter(sitting, wanted);
        return new SittingOverview(
                head,
                agenda,
                matter(sitting, shown, agenda.get(shown.position() - 1), of(decisions, shown), rows),
                Room.at(sitting, shown),
                seq);
    }

    private static Decision of(List<Decision> decisions, Matter matter) {
        return decisions.stream()
                .filter(decision -> decision.matterId() == matter.id())
                .findFirst()
                .orElse(null);
    }

    private MatterInHand matter(
            Sitting sitting, Matter matter, AgendaLine line, Decision decision, List<Object[]> rows) {
        Optional<MatterNote> note =
                SittingRecords.each(rows, 2, MatterNote.class).stream().findFirst();
        List<HeldBallot> held = matter.kind().isDecided() || decision != null ? ballots.of(matter.id()) : List.of();
        List<MajorityRule> majorities = line.decided() || !matter.kind().isDecided()
                ? List.of()
                : sitting.settings().majorities();
        return new MatterInHand(
                line,
                matter.terms(),
                matter.reported() == null ? "" : matter.reported(),
                text(note, NoteField.NOTE),
                text(note, NoteField.WORDING),
                text(note, NoteField.REASON),
                sitting.decisionRules(matter).refusals(),
                sitting.conflicts().stream()
                        .filter(conflict -> conflict.matterId() == matter.id())
                        .map(conflict -> ConflictRow.of(sitting, conflict))
                        .toList(),
                SittingRecords.each(rows, 3, Proposal.class).stream()
                        .map(ProposalRow::of)
                        .toList(),
                held.stream().map(BallotRow::of).toList(),
                decision == null
                        ? null
                        : DecisionRow.of(
                                decision,
                                SittingRecords.each(rows, 4, Dissent.class),
                                SittingRecords.each(rows, 5, Action.class),
                                LocalDate.now(clock)),
                majorities,
                sitting.settings().majorityFor(matter).orElse(null),
                sitting.after(matter).map(Matter::id).orElse(null));
    }

    private static String text(Optional<MatterNote> note, NoteField field) {
        return note.map(written -> written.text(field)).orElse("");
    }
}
