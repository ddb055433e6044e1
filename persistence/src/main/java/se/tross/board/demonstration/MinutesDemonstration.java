package se.tross.board.demonstration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import se.tross.board.attendance.AttendanceEvent;
import se.tross.board.decision.Decision;
import se.tross.board.meeting.Meeting;
import se.tross.board.meeting.MeetingStatus;
import se.tross.board.minutes.Approver;
import se.tross.board.minutes.ContentHash;
import se.tross.board.minutes.FinalParagraphs;
import se.tross.board.minutes.Minutes;
import se.tross.board.minutes.MinutesRecords;
import se.tross.board.notice.NoticeTerms;
import se.tross.board.notice.PublicNotice;
import se.tross.forbund.demonstration.DemonstrationPart;
import se.tross.forbund.seat.SeatHolder;
import se.tross.shared.time.SwedishTime;

/** The minutes of the meeting that was carried through: adjusted a week later, announced the same day, long since taken down. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class MinutesDemonstration implements DemonstrationPart {

    private static final int PLACE = 7;
    private static final String JUSTERARE = "Anna Aspgren";

    /** The § on the budget of 2018. */
    private static final int BUDGET = 46;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private MinutesRecords records;

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public void loadTwoRivers(long forbundId) {
        // Its minutes are the visitor's to write.
    }

    @Override
    public void loadHalland(long forbundId) {
        Meeting meeting = entities.createQuery("select m from Meeting m where m.status = :closed", Meeting.class)
                .setParameter("closed", MeetingStatus.CLOSED)
                .getSingleResult();
        MinutesRecords.Held begun = records.held(meeting.id());
        Minutes minutes = begun.minutes();
        Approver justerare = begun.sitting()
                .roster()
                .all()
                .filter(person -> person.person().startsWith(JUSTERARE))
                .map((SeatHolder person) -> new Approver(person.mandateId(), person.person()))
                .findFirst()
                .orElseThrow();
        minutes.name(
                justerare,
                begun.sitting().events().stream()
                        .map(AttendanceEvent::mandateId)
                        .toList());
        adjust(meeting, minutes, justerare);
    }

    private void adjust(Meeting meeting, Minutes minutes, Approver justerare) {
        MinutesRecords.Held held = records.held(meeting.id());
        ContentHash read = held.content().hash();
        minutes.sendOut(meeting, held.content(), at(20, 9));
        minutes.remark(
                        justerare.mandateId(),
                        BUDGET,
                        "Min reservation bör stå med sina skäl.",
                        held.content(),
                        at(21, 10))
                .answer("Skälen står sist i paragrafen.", at(21, 13));
        minutes.approve(meeting.chairMandateId(), read, held.content(), at(23, 8));
        minutes.approve(justerare.mandateId(), read, held.content(), at(24, 10)).ifPresent(this::announce);
        entities.flush();
    }

    private void announce(FinalParagraphs paragraphs) {
        entities.flush();
        entities.createQuery("select d from Decision d where d.meetingId = :meeting", Decision.class)
                .setParameter("meeting", paragraphs.meetingId())
                .getResultList()
                .forEach(decision -> decision.adjust(paragraphs.adjustedOn()));
        PublicNotice notice = PublicNotice.of(
                paragraphs,
                new NoticeTerms(
                        "Styrelsen för Samordningsförbundet i Halland",
                        "Förbundets kansli, Halmstad",
                        "Förbundets anslagstavla på webben",
                        "Siri Sekreterare (påhittat namn)"));
        notice.post(at(24, 11));
        notice.takeDown(
                LocalDateTime.of(2017, 12, 18, 8, 0).atZone(SwedishTime.ZONE).toInstant());
        entities.persist(notice);
    }

    private static Instant at(int day, int hour) {
        return LocalDateTime.of(2017, 11, day, hour, 0).atZone(SwedishTime.ZONE).toInstant();
    }
}
