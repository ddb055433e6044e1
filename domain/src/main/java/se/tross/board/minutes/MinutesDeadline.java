package se.tross.board.minutes;

import java.time.LocalDate;
import java.util.List;

/**
 * Until when minutes are adjusted: within fourteen days of their meeting (B14).
 *
 * @param meetingDate the day of the meeting
 */
public record MinutesDeadline(LocalDate meetingDate) {

    private static final int DAYS_TO_ADJUST = 14;

    /** The last day for justering. */
    public LocalDate lastDay() {
        return meetingDate.plusDays(DAYS_TO_ADJUST);
    }

    /** What should be known of it: never a hindrance. */
    public List<MinutesFinding> findings(MinutesStatus status, LocalDate today) {
        return status != MinutesStatus.ADJUSTED && today.isAfter(lastDay())
                ? List.of(new MinutesFinding.JusteringIsLate(lastDay()))
                : List.of();
    }
}
