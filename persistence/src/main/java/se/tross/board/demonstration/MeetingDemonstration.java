package se.tross.board.demonstration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import se.tross.board.meeting.Agenda;
import se.tross.board.meeting.AgendaTemplate;
import se.tross.board.meeting.Meeting;
import se.tross.board.meeting.MeetingCall;
import se.tross.board.meeting.MeetingKind;
import se.tross.board.meeting.MeetingTerms;
import se.tross.forbund.demonstration.DemonstrationPart;
import se.tross.shared.refusal.Texts;

/** The meetings of Halland's board. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class MeetingDemonstration implements DemonstrationPart {

    private static final int PLACE = 5;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public void loadHalland(long forbundId) {
        MeetingTerms terms = new MeetingTerms(
                MeetingKind.ORDINARY,
                LocalDateTime.of(2018, 9, 14, 9, 0),
                LocalDateTime.of(2018, 9, 14, 12, 0),
                "Halmstad",
                true,
                MeetingTerms.USUAL_NOTICE_DAYS,
                "");
        Meeting meeting = new Meeting(
                forbundId,
                terms,
                MeetingCall.byTheBoard(),
                List.of(),
                List.of(),
                UUID.randomUUID().toString());
        entities.persist(meeting);
        // A matter keeps the meeting's id alone, so the meeting must be there first.
        entities.flush();
        AgendaTemplate template = AgendaTemplate.usual(Texts.swedish());
        Agenda agenda = new Agenda(meeting, template, false, List.of());
        template.standingMatters().forEach(agenda::add);
        agenda.matters().forEach(entities::persist);
        entities.flush();
    }

    @Override
    public void loadTwoRivers(long forbundId) {
        // Its meetings are the visitor's to plan.
    }
}
