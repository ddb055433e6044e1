package se.tross.board.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.tross.board.BoardRefusal;
import se.tross.board.MeetingRefusal.AgendaIsEmpty;
import se.tross.board.MeetingRefusal.MeetingHasBegun;
import se.tross.board.MeetingRefusal.MeetingIsCancelled;
import se.tross.board.MeetingRefusal.MeetingIsClosed;
import se.tross.board.MeetingRefusal.MeetingLiesAhead;
import se.tross.board.MeetingRefusal.MeetingNotOpen;
import se.tross.board.MeetingRefusal.MeetingNotSummoned;

/** From planned to summoned to open to closed, and never back. */
final class MeetingTransitions {

    private MeetingTransitions() {}

    static List<BoardRefusal> refusalsOfAgenda(Meeting meeting) {
        return switch (meeting.status()) {
            case CANCELLED -> List.of(new MeetingIsCancelled(meeting.cancelReason()));
            case CLOSED -> List.of(new MeetingIsClosed(meeting.closedAt()));
            case PLANNED, SUMMONED, OPEN -> List.of();
        };
    }

    static List<BoardRefusal> refusalsOfChange(Meeting meeting) {
        return meeting.status() == MeetingStatus.OPEN
                ? List.of(new MeetingHasBegun(meeting.openedAt()))
                : refusalsOfAgenda(meeting);
    }

    static List<BoardRefusal> refusalsOfSummons(Meeting meeting, int matters) {
        List<BoardRefusal> refusals = new ArrayList<>(refusalsOfChange(meeting));
        if (matters == 0) {
            refusals.add(new AgendaIsEmpty());
        }
        return refusals;
    }

    static List<BoardRefusal> refusalsOfOpening(Meeting meeting, LocalDate today) {
        List<BoardRefusal> refusals = new ArrayList<>(refusalsOfChange(meeting));
        if (meeting.status() == MeetingStatus.PLANNED) {
            refusals.add(new MeetingNotSummoned());
        }
        if (refusals.isEmpty() && today.isBefore(meeting.date())) {
            refusals.add(new MeetingLiesAhead(meeting.date()));
        }
        return refusals;
    }

    static List<BoardRefusal> refusalsOfConduct(Meeting meeting) {
        List<BoardRefusal> over = refusalsOfAgenda(meeting);
        return over.isEmpty() && meeting.status() != MeetingStatus.OPEN ? List.of(new MeetingNotOpen()) : over;
    }
}
