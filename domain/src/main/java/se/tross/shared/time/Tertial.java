package se.tross.shared.time;

import java.time.LocalDate;

/** A third of the financial year, in which the insatser report (M15). */
public enum Tertial {
    T1(1),
    T2(5),
    T3(9);

    private static final int MONTHS = 4;
    private final int firstMonth;

    Tertial(int firstMonth) {
        this.firstMonth = firstMonth;
    }

    public static Tertial of(LocalDate day) {
        return values()[(day.getMonthValue() - 1) / MONTHS];
    }

    public Period in(FinancialYear year) {
        LocalDate first = LocalDate.of(year.year(), firstMonth, 1);
        return new Period(first, first.plusMonths(MONTHS).minusDays(1));
    }
}
