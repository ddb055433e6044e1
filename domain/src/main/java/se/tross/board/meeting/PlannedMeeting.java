package se.tross.board.meeting;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.LongStream;
import se.tross.shared.time.Deadlines;

/**
 * A day and hours in a year plan, Swedish local time.
 *
 * @param endsAt null when it is left open
 */
public record PlannedMeeting(LocalDateTime startsAt, LocalDateTime endsAt) implements Serializable {

    public LocalDate date() {
        return startsAt.toLocalDate();
    }

    PlannedMeeting movedByWeeks(long weeks) {
        return new PlannedMeeting(startsAt.plusWeeks(weeks), endsAt == null ? null : endsAt.plusWeeks(weeks));
    }

    /** The same weekday in the nearest week whose day is no day of rest, within the year; later before earlier. */
    PlannedMeeting besideDaysOfRest() {
        return LongStream.of(0, 1, -1, 2, -2, 3, -3)
                .mapToObj(this::movedByWeeks)
                .filter(moved -> moved.date().getYear() == date().getYear())
                .filter(moved -> Deadlines.isWorkingDay(moved.date()))
                .findFirst()
                .orElse(this);
    }
}
