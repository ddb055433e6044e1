package se.tross.insats.tertial;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.Period;
import se.tross.shared.time.Tertial;

/**
 * A report that an insats owes for a tertial (M15).
 *
 * @param year the year
 * @param tertial its third
 * @param due the last day
 */
public record ReportDue(FinancialYear year, Tertial tertial, LocalDate due) implements Serializable {

    /** A month to report in, where the förbund says nothing. */
    public static final int USUAL_DAYS = 30;

    /**
     * Every report that is owed: one for each tertial in which the insats has been under way at least one day.
     *
     * @param running from when to when it is under way
     * @param today reports of tertials that are not over are not owed yet
     * @param daysAfter how many days after the end of a tertial its report is due
     * @return in order of time
     */
    public static List<ReportDue> of(Period running, LocalDate today, int daysAfter) {
        return IntStream.rangeClosed(running.from().getYear(), today.getYear())
                .mapToObj(FinancialYear::new)
                .flatMap(year -> Arrays.stream(Tertial.values())
                        .filter(tertial -> tertial.in(year).overlaps(running)
                                && tertial.in(year).to().isBefore(today))
                        .map(tertial -> new ReportDue(
                                year, tertial, tertial.in(year).to().plusDays(daysAfter))))
                .sorted(Comparator.comparing(ReportDue::due))
                .toList();
    }

    public boolean isLate(LocalDate today) {
        return today.isAfter(due);
    }
}
