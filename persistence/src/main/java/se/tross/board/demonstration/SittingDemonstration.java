package se.tross.board.demonstration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import se.tross.board.attendance.AttendanceKind;
import se.tross.board.attendance.AttendanceMode;
import se.tross.board.decision.Action;
import se.tross.board.decision.ActionTerms;
import se.tross.board.decision.Decision;
import se.tross.board.decision.Dissent;
import se.tross.board.decision.DissentRules;
import se.tross.board.decision.MatterNote;
import se.tross.board.decision.NoteField;
import se.tross.board.decision.ParagraphStart;
import se.tross.board.meeting.Agenda;
import se.tross.board.meeting.AgendaTemplate;
import se.tross.board.meeting.DecisionSubject;
import se.tross.board.meeting.Matter;
import se.tross.board.meeting.MatterKind;
import se.tross.board.meeting.MatterSource;
import se.tross.board.meeting.MatterTerms;
import se.tross.board.meeting.Meeting;
import se.tross.board.meeting.MeetingCall;
import se.tross.board.meeting.MeetingKind;
import se.tross.board.meeting.MeetingTerms;
import se.tross.board.sitting.Sitting;
import se.tross.board.sitting.SittingRecords;
import se.tross.board.vote.Ballot;
import se.tross.board.vote.CastVote;
import se.tross.board.vote.Choice;
import se.tross.board.vote.Proposal;
import se.tross.board.vote.ProposalKind;
import se.tross.board.vote.ProposalTerms;
import se.tross.forbund.demonstration.DemonstrationPart;
import se.tross.shared.demonstration.DemonstrationRows;
import se.tross.shared.refusal.Texts;
import se.tross.shared.time.SwedishTime;

/**
 * The meetings at which the two boards decided on the contributions and the budget of 2018. The day and what was decided are in
 * Halland those of the printed plan; who was there, what they said and the numbers of the paragraphs are invented, and so is
 * everything in the other förbund.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SittingDemonstration implements DemonstrationPart {

    private static final int PLACE = 6;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private SittingRecords sittings;

    @Inject
    private SummonsDemonstration summons;

    @Inject
    @Any
    private Instance<AwaitsTheBoard> awaiting;

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public void loadTwoRivers(long forbundId) {
        hold(forbundId, HeldMeeting.TWO_RIVERS);
    }

    @Override
    public void loadHalland(long forbundId) {
        hold(forbundId, HeldMeeting.HALLAND);
    }

    private void hold(long forbundId, HeldMeeting script) {
        List<Map<String, String>> rows = DemonstrationRows.read(getClass(), script.file());
        entities.persist(
                new ParagraphStart(forbundId, script.day().getYear(), script.paragraphBefore() + 1, List.of()));
        Meeting meeting = meeting(forbundId, script);
        agenda(meeting, rows, script);
        summons.answer(
                meeting,
                Stream.concat(script.present().stream(), Stream.of(script.remote()))
                        .toList());
        CarriedMeeting carried =
                new CarriedMeeting(entities, one -> sittings.read(one.id()), meeting, script.paragraphBefore());
        script.present().forEach(name -> carried.attends(name, 1, AttendanceKind.ARRIVED, AttendanceMode.ON_SITE));
        carried.attends(script.remote(), 1, AttendanceKind.ARRIVED, AttendanceMode.VIDEO);
        carried.open();
        for (int position = 1; position <= rows.size(); position++) {
            decide(carried, position, rows.get(position - 1), script);
        }
        carried.close();
    }

    private Meeting meeting(long forbundId, HeldMeeting script) {
        MeetingTerms terms = new MeetingTerms(
                MeetingKind.ORDINARY,
                script.day().atTime(9, 0),
                script.day().atTime(12, 0),
                script.place(),
                true,
                MeetingTerms.USUAL_NOTICE_DAYS,
                script.secretary());
        Meeting meeting = new Meeting(
                forbundId,
                terms,
                MeetingCall.byTheBoard(),
                List.of(),
                List.of(),
                UUID.randomUUID().toString());
        entities.persist(meeting);
        entities.flush();
        return meeting;
    }

    private void agenda(Meeting meeting, List<Map<String, String>> rows, HeldMeeting script) {
        Agenda agenda = new Agenda(meeting, AgendaTemplate.usual(Texts.swedish()), false, List.of());
        rows.forEach(row -> agenda.add(
                new MatterTerms(
                        MatterKind.valueOf(row.get("kind")),
                        row.get("title"),
                        row.get("diary"),
                        "",
                        "Förbundschefen",
                        row.get("background"),
                        row.get("proposal"),
                        subject(row.get("subject")),
                        ""),
                MatterSource.OFFICE,
                List.of()));
        meeting.summon(
                agenda.matters(),
                meeting.date()
                        .minusDays(9)
                        .atTime(13, 0)
                        .atZone(SwedishTime.ZONE)
                        .toInstant());
        agenda.matters().forEach(entities::persist);
        entities.flush();
        // Came when the papers had been sent, and made a second version of them.
        Matter budget = agenda.matters().get(script.budget() - script.paragraphBefore() - 1);
        ExamplePaper.ANSWERS.bring(
                entities, agenda, budget, HeldMeeting.ANSWERS + ".pdf", PackDemonstration.madeAt(script, 2));
    }

    private DecisionSubject subject(String type) {
        return awaiting.stream()
                .filter(one -> one.type().equals(type))
                .findFirst()
                .map(AwaitsTheBoard::subject)
                .orElse(null);
    }

    private void decide(CarriedMeeting carried, int position, Map<String, String> row, HeldMeeting script) {
        String text = row.get("decision");
        switch (row.get("outcome")) {
            case "NOTED" -> carried.take(position, text);
            case "VOTE" -> vote(carried, position, text, script);
            case "CONFLICT" -> {
                carried.stepsAside(script.partial(), position, "En närstående har lämnat ett av anbuden.");
                carried.adopt(position, text, unanimous());
                carried.attends(script.partial(), position + 1, AttendanceKind.RETURNED, AttendanceMode.ON_SITE);
            }
            default -> carried.adopt(position, text, unanimous());
        }
    }

    private static Ballot unanimous() {
        return new Ballot.Acclamation(true, true, List.of());
    }

    private void vote(CarriedMeeting carried, int position, String text, HeldMeeting script) {
        Sitting sitting = carried.sitting();
        Matter matter = carried.matter(position);
        long against = carried.person(script.against()).mandateId();
        propose(
                sitting,
                matter,
                1,
                new ProposalTerms(carried.person(script.mover()).mandateId(), ProposalKind.APPROVE, ""));
        propose(
                sitting,
                matter,
                2,
                new ProposalTerms(against, ProposalKind.REJECT, "Budgeten bör inte visa ett så stort underskott."));
        List<CastVote> votes = sitting.serving(matter)
                .holders()
                .map(one -> new CastVote(one.mandateId(), one.mandateId() == against ? Choice.NO : Choice.YES))
                .toList();
        Decision decision = carried.adopt(position, text, new Ballot.OpenVote(votes));
        MatterNote note = new MatterNote(matter);
        note.write(sitting.meeting(), NoteField.NOTE, script.note());
        entities.persist(note);
        entities.flush();
        DissentRules rules =
                new DissentRules(sitting.roster(), sitting.serving(matter), List.of(), List.of(), null, null);
        Dissent dissent = new Dissent(decision, against, carried.next(), rules);
        dissent.explain("Det sparade kapitalet bör räcka längre än planen visar.", rules);
        entities.persist(dissent);
        LocalDate sent = script.day().plusDays(7);
        act(
                        decision,
                        "Sända den beslutade budgeten till medlemmarna",
                        script.day().plusDays(14))
                .finish(sent, sent);
        act(decision, "Återkomma till styrelsen med en plan för det sparade kapitalet", LocalDate.of(2018, 9, 14));
    }

    private void propose(Sitting sitting, Matter matter, int position, ProposalTerms terms) {
        entities.persist(new Proposal(
                matter.forbundId(), matter.id(), position, terms, sitting.roster(), sitting.serving(matter)));
    }

    private Action act(Decision decision, String what, LocalDate due) {
        Action action = new Action(decision, new ActionTerms(what, "Förbundschefen", null, due));
        entities.persist(action);
        return action;
    }
}
