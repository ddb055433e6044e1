package se.tross.shared.time;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The förbund's financial year, always a calendar year (L31).
 *
 * @param year four digits; the law is from 2003 and we plan at most to 2100
 */
public record FinancialYear(int year) implements Comparable<FinancialYear>, Serializable {

    private static final int FIRST = 2004;
    private static final int LAST = 2100;

    /** @throws IllegalArgumentException outside the years that a förbund can have */
    public FinancialYear {
        if (!isPossible(year)) {
            throw new IllegalArgumentException("No financial year of a förbund: " + year);
        }
    }

    public static boolean isPossible(int year) {
        return year >= FIRST && year <= LAST;
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, 1, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(year, 12, 31);
    }

    public Period period() {
        return new Period(firstDay(), lastDay());
    }

    public FinancialYear plusYears(int years) {
        return new FinancialYear(year + years);
    }

    @Override
    public int compareTo(FinancialYear other) {
        return Integer.compare(year, other.year);
    }

    @Override
    public String toString() {
        return Integer.toString(year);
    }
}
