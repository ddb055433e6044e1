package se.tross.board.demonstration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import se.tross.board.attendance.AttendanceEvent;
import se.tross.board.decision.Decision;
import se.tross.board.meeting.DecisionAdopted;
import se.tross.board.meeting.Meeting;
import se.tross.board.minutes.Approver;
import se.tross.board.minutes.ContentHash;
import se.tross.board.minutes.FinalParagraphs;
import se.tross.board.minutes.Minutes;
import se.tross.board.minutes.MinutesRecords;
import se.tross.board.notice.NoticeTerms;
import se.tross.board.notice.PublicNotice;
import se.tross.board.paper.PaperFile;
import se.tross.board.paper.ReadPaper;
import se.tross.forbund.demonstration.DemonstrationPart;
import se.tross.forbund.seat.SeatHolder;
import se.tross.shared.time.SwedishTime;

/** The minutes of the meetings that were carried through: adjusted a week later, announced the same day, long since taken down. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class MinutesDemonstration implements DemonstrationPart {

    private static final int PLACE = 7;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private MinutesRecords records;

    @Inject
    private Event<DecisionAdopted> adopted;

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public void loadTwoRivers(long forbundId) {
        load(HeldMeeting.TWO_RIVERS);
    }

    @Override
    public void loadHalland(long forbundId) {
        load(HeldMeeting.HALLAND);
    }

    private void load(HeldMeeting script) {
        Meeting meeting = CarriedMeeting.closed(entities);
        MinutesRecords.Held begun = records.held(meeting.id());
        Minutes minutes = begun.minutes();
        Approver justerare = begun.sitting()
                .roster()
                .all()
                .filter(person -> person.person().startsWith(script.against()))
                .map((SeatHolder person) -> new Approver(person.mandateId(), person.person()))
                .findFirst()
                .orElseThrow();
        minutes.name(
                justerare,
                begun.sitting().events().stream()
                        .map(AttendanceEvent::mandateId)
                        .toList());
        adjust(meeting, minutes, justerare, script);
    }

    private void adjust(Meeting meeting, Minutes minutes, Approver justerare, HeldMeeting script) {
        MinutesRecords.Held held = records.held(meeting.id());
        ContentHash read = held.content().hash();
        minutes.sendOut(meeting, held.content(), after(script, 3, 9));
        minutes.remark(
                        justerare.mandateId(),
                        script.budget(),
                        "Min reservation bör stå med sina skäl.",
                        held.content(),
                        after(script, 4, 10))
                .answer("Skälen står sist i paragrafen.", after(script, 4, 13));
        minutes.approve(meeting.chairMandateId(), read, held.content(), after(script, 6, 8));
        minutes.approve(justerare.mandateId(), read, held.content(), after(script, 7, 10))
                .ifPresent(paragraphs -> announce(paragraphs, script));
        entities.flush();
        entities.persist(minutes.whole().original(signed(script), script.secretary(), after(script, 8, 9)));
    }

    /** The frozen copy and the proof of the notice are made when the server has started: they need its typesetter. */
    private static ReadPaper signed(HeldMeeting script) {
        try (InputStream scan = MinutesDemonstration.class.getResourceAsStream(script.original())) {
            return new ReadPaper(new PaperFile(script.original(), scan.readAllBytes()), 1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The demonstration cannot be read: " + script.original(), unreadable);
        }
    }

    private void announce(FinalParagraphs paragraphs, HeldMeeting script) {
        entities.flush();
        entities.createQuery(
                        "select d from Decision d where d.meetingId = :meeting order by d.paragraph", Decision.class)
                .setParameter("meeting", paragraphs.meetingId())
                .getResultList()
                .forEach(decision -> {
                    decision.adjust(paragraphs.adjustedOn());
                    entities.flush();
                    decision.adopted().ifPresent(adopted::fire);
                });
        PublicNotice notice = PublicNotice.of(
                paragraphs,
                new NoticeTerms(
                        script.organ(),
                        "Förbundets kansli, " + script.place(),
                        "Förbundets anslagstavla på webben",
                        script.secretary()));
        notice.post(after(script, 7, 11));
        notice.takeDown(after(script, 31, 8));
        entities.persist(notice);
    }

    /** So many days after the meeting. */
    private static Instant after(HeldMeeting script, int days, int hour) {
        return script.day()
                .plusDays(days)
                .atTime(hour, 0)
                .atZone(SwedishTime.ZONE)
                .toInstant();
    }
}
