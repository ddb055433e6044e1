package se.tross.board.wheel;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tross.board.BoardRefusal;
import se.tross.board.WheelRefusal.CycleOutOfRange;
import se.tross.board.WheelRefusal.DueDayMissing;
import se.tross.forbund.CharterSetting;

/**
 * When a task of the year wheel is due.
 *
 * @param day the day of the year, where the charter does not say another
 * @param charter the setting whose day it follows; null when it follows none
 * @param onlyIf the setting that must say yes; null when the task is always done
 * @param everyYears 1 for every year
 * @param firstYear the first year in which it is due
 */
public record DueRule(MonthDay day, CharterSetting charter, CharterSetting onlyIf, int everyYears, int firstYear)
        implements Serializable {
    /** In years. */
    static final int LONGEST_CYCLE = 10;

    /** Every year on a day. */
    public static DueRule yearly(MonthDay day, int firstYear) {
        return new DueRule(day, null, null, 1, firstYear);
    }

    /** Everything that is wrong; empty when a task can be due so. */
    public List<BoardRefusal> refusals() {
        List<BoardRefusal> refusals = new ArrayList<>();
        if (day == null) {
            refusals.add(new DueDayMissing());
        }
        if (everyYears < 1 || everyYears > LONGEST_CYCLE) {
            refusals.add(new CycleOutOfRange(LONGEST_CYCLE));
        }
        return refusals;
    }

    /** The day on which it is due in a year; empty when it is not due in that year at all. */
    public Optional<LocalDate> dueIn(int year, CharterDays charterDays) {
        boolean returns = year >= firstYear && (year - firstYear) % everyYears == 0;
        if (!returns || (onlyIf != null && !charterDays.isYes(onlyIf))) {
            return Optional.empty();
        }
        MonthDay due = charter == null ? day : charterDays.day(charter).orElse(day);
        return Optional.of(due.atYear(year));
    }

    /** The same cycle, begun no earlier than a year: what was due before Tross was there is nobody's debt. */
    DueRule startingIn(int year) {
        int first = firstYear;
        while (first < year) {
            first += everyYears;
        }
        return new DueRule(day, charter, onlyIf, everyYears, first);
    }
}
