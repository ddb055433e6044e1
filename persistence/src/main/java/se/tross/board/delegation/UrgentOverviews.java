package se.tross.board.delegation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.tross.board.meeting.Meeting;
import se.tross.forbund.seat.OfficeTenure;
import se.tross.forbund.seat.SeatHolder;
import se.tross.forbund.seat.SeatRecords;
import se.tross.forbund.seat.SeatRegister;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.refusal.Refused;

/** What was decided since it could not wait, by whose leave, and which meeting is told (B20). */
@Stateless
@UseCase
public class UrgentOverviews {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Records records;

    @Inject
    private DelegationRecords delegations;

    @Inject
    private HeldMeetings held;

    @Inject
    private SeatRecords board;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** Seven statements, however many decisions there are. */
    @Permits(Permission.BOARD_READ)
    public UrgentRegister register() {
        SeatRegister register = board.register();
        List<Meeting> meetings = meetings();
        List<UrgentDecision> decisions = entities.createQuery(
                        "select d from UrgentDecision d order by d.decidedOn desc, d.id desc", UrgentDecision.class)
                .getResultList();
        return new UrgentRegister(
                today(),
                empowerments(register),
                decisions.stream()
                        .map(decision -> row(decision, register, meetings))
                        .toList(),
                ReportCheck.of(decisions, List.of(), meetings).stream()
                        .<Refusal>map(finding -> finding)
                        .toList());
    }

    /** @throws Refused if there is no such decision in the förbund */
    @Permits(Permission.BOARD_READ)
    public UrgentOverview decision(long id) {
        UrgentDecision decision = records.get(UrgentDecision.class, id);
        return new UrgentOverview(
                row(decision, board.register(), meetings()),
                decision.needsReport()
                        ? held.from(decision.decidedOn()).stream()
                                .map(MeetingChoice::of)
                                .toList()
                        : List.of());
    }

    /** @throws Refused if there is no such empowerment in the förbund */
    @Permits(Permission.BOARD_READ)
    public EmpowermentRow empowerment(long id) {
        return empowerments(board.register()).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
    }

    /** Whom the board can empower: who leads it first, then its other ledamöter, those of today. */
    @Permits(Permission.BOARD_DELEGATION_EDIT)
    public List<UrgentPerson> candidates() {
        SeatRegister register = board.register();
        List<Long> leaders = register.presidiumOn(today()).stream()
                .map(OfficeTenure::mandateId)
                .toList();
        return register.rosterOn(today()).seats().stream()
                .flatMap(seat -> seat.ordinary().stream())
                .sorted((one, other) -> Integer.compare(place(one, leaders), place(other, leaders)))
                .map(holder -> UrgentPerson.of(holder.mandateId(), holder.person(), register, everything()))
                .toList();
    }

    private static int place(SeatHolder holder, List<Long> leaders) {
        int place = leaders.indexOf(holder.mandateId());
        return place < 0 ? leaders.size() : place;
    }

    private List<EmpowermentRow> empowerments(SeatRegister register) {
        return delegations.empowerments().stream()
                .map(one -> new EmpowermentRow(
                        one.id(),
                        one.version(),
                        UrgentPerson.of(one.mandateId(), one.person(), register, everything()),
                        one.paragraph(),
                        one.decidedOn(),
                        one.validity()))
                .toList();
    }

    private UrgentRow row(UrgentDecision decision, SeatRegister register, List<Meeting> meetings) {
        UrgentTerms terms = decision.terms();
        return new UrgentRow(
                decision.id(),
                decision.version(),
                decision.number(),
                UrgentPerson.of(terms.mandateId(), terms.person(), register, everything()),
                terms.decidedOn(),
                terms.text(),
                terms.urgency(),
                decision.nextMeeting(meetings).map(Meeting::date).orElse(null),
                decision.reportedMeetingId(),
                decision.reportedOn());
    }

    private List<Meeting> meetings() {
        return entities.createQuery("select m from Meeting m", Meeting.class).getResultList();
    }

    private boolean everything() {
        return currentActor.required().may(Permission.BOARD_SEATS_EDIT);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
