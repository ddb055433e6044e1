package se.tross.board.wheel;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;

/**
 * A month of the year wheel.
 *
 * @param month which
 * @param now whether it is the month of today
 * @param lines what falls in it, in order of the days
 */
public record WheelMonth(Month month, boolean now, List<MonthLine> lines) implements Serializable {
    private static final long serialVersionUID = 1L;

    public WheelMonth {
        lines = List.copyOf(lines);
    }

    /** The twelve of the year. */
    static List<WheelMonth> of(WheelYear year) {
        List<MonthLine> lines = MonthLine.of(year);
        return Stream.of(Month.values())
                .map(month -> new WheelMonth(
                        month,
                        isNow(month, year),
                        lines.stream()
                                .filter(line -> line.day().getMonth() == month)
                                .toList()))
                .toList();
    }

    private static boolean isNow(Month month, WheelYear year) {
        LocalDate today = year.today();
        return today.getYear() == year.year() && today.getMonth() == month;
    }
}
