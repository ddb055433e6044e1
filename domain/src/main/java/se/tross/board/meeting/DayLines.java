package se.tross.board.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import se.tross.board.MeetingRefusal.DayNotInYear;
import se.tross.board.MeetingRefusal.DaysMissing;
import se.tross.shared.refusal.Refused;
import se.tross.shared.text.DateText;
import se.tross.shared.text.Reading;

/** The days of a year's meetings as somebody types them: one a line. */
public final class DayLines {

    private DayLines() {}

    public static String write(Collection<LocalDate> days) {
        return days.stream().map(DateText::format).collect(Collectors.joining("\n"));
    }

    /** @throws Refused if a line is no day of the year, or there is no line */
    public static List<LocalDate> read(String typed, int year) {
        List<LocalDate> days = typed == null
                ? List.of()
                : typed.lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> day(line.strip(), year))
                        .toList();
        if (days.isEmpty()) {
            throw new Refused(new DaysMissing());
        }
        return days;
    }

    private static LocalDate day(String line, int year) {
        Reading<LocalDate> reading = DateText.read(line);
        if (!reading.isRead() || reading.value().getYear() != year) {
            throw new Refused(new DayNotInYear(line, year));
        }
        return reading.value();
    }
}
