package se.tross.board.meeting;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A meeting as a value.
 *
 * @param id the meeting
 * @param version to act upon it
 * @param year the year that it belongs to
 * @param number its number in the year
 * @param terms time, place and what else is settled before it begins
 * @param status how far it has come
 * @param step what it waits for today
 * @param callGround on what ground it was called
 * @param summonedAt when it was first summoned; null before
 * @param openedAt null before it is opened
 * @param closedAt null before it is closed
 * @param cancelReason null unless it is cancelled
 * @param matters how many stand on its agenda
 */
public record MeetingOverview(
        long id,
        long version,
        int year,
        int number,
        MeetingTerms terms,
        MeetingStatus status,
        MeetingStep step,
        CallGround callGround,
        Instant summonedAt,
        Instant openedAt,
        Instant closedAt,
        String cancelReason,
        int matters)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** @param matters how many stand on its agenda; 0 where nobody asks */
    public static MeetingOverview of(Meeting meeting, int matters, LocalDate today) {
        return new MeetingOverview(
                meeting.id(),
                meeting.version(),
                meeting.year(),
                meeting.number(),
                meeting.terms(),
                meeting.status(),
                MeetingStep.of(meeting, today),
                meeting.callGround(),
                meeting.summonedAt(),
                meeting.openedAt(),
                meeting.closedAt(),
                meeting.cancelReason(),
                matters);
    }

    public LocalDate date() {
        return terms.date();
    }

    /** Whether its agenda can still be made: it is neither over nor cancelled. */
    public boolean isAhead() {
        return status.isAhead();
    }

    public boolean isPlanned() {
        return status == MeetingStatus.PLANNED;
    }
}
