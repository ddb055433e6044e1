package se.tross.board.minutes;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.tross.board.MeetingRefusal.MeetingNotOpen;
import se.tross.board.attendance.AttendanceEvent;
import se.tross.board.meeting.Meeting;
import se.tross.board.meeting.MeetingRecords;
import se.tross.board.sitting.Sitting;
import se.tross.forbund.seat.SeatHolder;
import se.tross.shared.refusal.Refused;

/**
 * Finds the minutes of a meeting together with what they say. Who takes a step with them holds the meeting, so that the text
 * that is approved is the text that is kept.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class MinutesRecords {

    private static final String MINUTES = """
            select distinct m from Minutes m left join fetch m.parts left join fetch m.remarks where m.meetingId = :meeting
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private MeetingRecords meetings;

    @Inject
    private MinutesReader reader;

    /**
     * Minutes with what they say now.
     *
     * @param minutes how far they have come
     * @param content what they say
     * @param sitting the meeting that they tell of
     */
    public record Held(Minutes minutes, MinutesContent content, Sitting sitting) {

        /** Whoever was there at any time, and so can be asked to adjust. */
        List<Long> present() {
            return sitting.events().stream()
                    .filter(event -> event.kind().comes())
                    .map(AttendanceEvent::mandateId)
                    .distinct()
                    .toList();
        }

        Optional<SeatHolder> person(long mandateId) {
            return sitting.roster().holder(mandateId);
        }

        /** The account's mandate among those who approve the minutes; empty for everybody else. */
        Optional<Long> own(Long accountId) {
            return Optional.ofNullable(minutes).stream()
                    .flatMap(found -> found.approvers().stream())
                    .map(Approver::mandateId)
                    .filter(mandate -> person(mandate)
                            .map(SeatHolder::accountId)
                            .filter(accountId::equals)
                            .isPresent())
                    .findFirst();
        }
    }

    /**
     * To take a step: others wait. Minutes that nobody has touched are begun.
     *
     * @throws Refused if there is no such meeting, or it has not been opened
     */
    public Held held(long meetingId) {
        meetings.held(meetingId);
        MinutesRecord record = reader.of(meetingId);
        Minutes minutes = find(meetingId).orElseGet(() -> begun(record.sitting()));
        return new Held(minutes, content(record, minutes), record.sitting());
    }

    private Minutes begun(Sitting sitting) {
        Meeting meeting = sitting.meeting();
        SeatHolder chair = Optional.ofNullable(meeting.chairMandateId())
                .flatMap(sitting.roster()::holder)
                .orElseThrow(() -> new Refused(new MeetingNotOpen()));
        Minutes minutes = new Minutes(meeting, new Approver(chair.mandateId(), chair.person()));
        entities.persist(minutes);
        return minutes;
    }

    /** To look at. */
    public Held read(long meetingId) {
        MinutesRecord record = reader.of(meetingId);
        Minutes minutes = find(meetingId).orElse(null);
        return new Held(minutes, content(record, minutes), record.sitting());
    }

    /**
     * Empty until somebody has taken a step with them. One statement, however many paragraphs are adjusted for themselves: the
     * provider follows a fetch within a fetch by this hint alone, and would else ask for the approvals of each.
     */
    public Optional<Minutes> find(long meetingId) {
        return entities.createQuery(MINUTES, Minutes.class)
                .setHint("eclipselink.left-join-fetch", "m.parts.approvals")
                .setParameter("meeting", meetingId)
                .getResultStream()
                .findFirst();
    }

    /** @param minutes null while nobody has taken a step with them */
    private static MinutesContent content(MinutesRecord record, Minutes minutes) {
        List<String> justerare = minutes == null
                ? List.of()
                : minutes.whole().approvals().stream()
                        .filter(approval -> approval.isAsked() && approval.role() == ApproverRole.JUSTERARE)
                        .map(approval -> approval.approver().person())
                        .toList();
        return new MinutesWriter(record, justerare).content();
    }
}
