package se.tross.board.sitting;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import se.tross.board.BoardRefusal;
import se.tross.board.meeting.Meeting;
import se.tross.board.meeting.MeetingStatus;

/**
 * A meeting, for who records what happens at it.
 *
 * @param id the meeting
 * @param startsAt Swedish local time
 * @param place where
 * @param status how far it has come
 * @param remoteAllowed whether somebody may take part from elsewhere (L28)
 * @param secretary who keeps the minutes; may be empty
 * @param openedAt null before it is opened
 * @param closedAt null before it is closed
 * @param refusalsOfConduct why nothing can be recorded now, but the roll may be called
 * @param refusalsOfOpening why it cannot be opened today
 * @param refusalsOfAttendance why nobody's coming and going can be recorded now
 */
public record MeetingHead(
        long id,
        LocalDateTime startsAt,
        String place,
        MeetingStatus status,
        boolean remoteAllowed,
        String secretary,
        Instant openedAt,
        Instant closedAt,
        List<BoardRefusal> refusalsOfConduct,
        List<BoardRefusal> refusalsOfOpening,
        List<BoardRefusal> refusalsOfAttendance)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    static MeetingHead of(Sitting sitting, LocalDate today) {
        Meeting meeting = sitting.meeting();
        return new MeetingHead(
                meeting.id(),
                meeting.startsAt(),
                meeting.terms().place(),
                meeting.status(),
                meeting.terms().remoteAllowed(),
                meeting.terms().secretary(),
                meeting.openedAt(),
                meeting.closedAt(),
                List.copyOf(meeting.refusalsOfConduct()),
                List.copyOf(meeting.refusalsOfOpening(today)),
                List.copyOf(sitting.refusalsOfAttendance(today)));
    }

    public LocalDate date() {
        return startsAt.toLocalDate();
    }

    /** Whether it goes on. */
    public boolean open() {
        return status == MeetingStatus.OPEN;
    }

    /** Whether nothing more is recorded at it. */
    public boolean over() {
        return !status.isAhead();
    }

    /** Whether the roll can be called. */
    public boolean rollIsCalled() {
        return refusalsOfAttendance.isEmpty();
    }
}
