package se.tross.board.meeting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.tross.forbund.seat.RosterSeat;
import se.tross.forbund.seat.SeatHolder;
import se.tross.forbund.seat.SeatRecords;
import se.tross.shared.refusal.Refused;

/** Keeps a new meeting with the agenda that it begins with. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class NewMeetings {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private MeetingRecords meetings;

    @Inject
    private AgendaRecords agendas;

    @Inject
    private MeetingSettingsReader settings;

    @Inject
    private SeatRecords board;

    /**
     * @param today the day of the call: who are ledamöter then may ask for a meeting
     * @param matters what its agenda begins with
     * @throws Refused if the terms do not hold, or too few ask for it
     */
    public Meeting keep(long forbundId, MeetingFacts facts, LocalDate today, List<MatterTerms> matters) {
        List<Meeting> ofTheYear = facts.terms().startsAt() == null
                ? List.of()
                : meetings.ofYear(facts.terms().date().getYear());
        List<Long> ordinary = facts.ground() == CallGround.THIRD_OF_BOARD ? ordinaryOn(today) : List.of();
        Meeting meeting = new Meeting(
                forbundId,
                facts.terms(),
                facts.call(),
                ordinary,
                ofTheYear,
                UUID.randomUUID().toString());
        Refused.ifAny(settings.on(meeting.date()).refusals(facts.terms()));
        entities.persist(meeting);
        // Its matters name it by its id alone, so it must be there first.
        entities.flush();
        agendas.begin(meeting, matters);
        entities.flush();
        return meeting;
    }

    private List<Long> ordinaryOn(LocalDate day) {
        return board.register().rosterOn(day).seats().stream()
                .map(RosterSeat::ordinary)
                .flatMap(Optional::stream)
                .map(SeatHolder::mandateId)
                .toList();
    }
}
