package se.tross.budget.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import se.tross.budget.BudgetContent;
import se.tross.budget.BudgetRow;
import se.tross.budget.check.LineFinding.FinancingBeginsAfter;
import se.tross.budget.check.LineFinding.FinancingBeginsWithinYear;
import se.tross.budget.check.LineFinding.FinancingEndedBefore;
import se.tross.budget.check.LineFinding.FinancingEndsWithinYear;
import se.tross.budget.check.LineFinding.PlanYearBeyondFinancing;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.Period;

/** Money is budgeted only for the time that a decision finances (VÄXA of 2018 was budgeted whole and financed half). */
final class FinancingChecks {
    private static final int MONTHS_OF_YEAR = 12;

    private FinancingChecks() {}

    static void check(BudgetContent budget, List<BudgetFinding> findings) {
        for (BudgetRow row : budget.rows()) {
            Period financed = row.terms().financed();
            if (financed != null) {
                budgetYear(row, budget.year(), financed, findings);
                budget.years().stream().skip(1).forEach(year -> planYear(row, year, financed, findings));
            }
        }
    }

    private static void planYear(BudgetRow row, FinancialYear year, Period financed, List<BudgetFinding> findings) {
        LocalDate until = financed.to();
        if (until != null && until.isBefore(year.lastDay()) && !row.in(year).isZero()) {
            String place = FindingPlace.cell(row.lineId(), year);
            findings.add(new PlanYearBeyondFinancing(place, row.name(), year, until, row.in(year)));
        }
    }

    private static void budgetYear(BudgetRow row, FinancialYear year, Period financed, List<BudgetFinding> findings) {
        if (row.in(year).isZero()) {
            return;
        }
        String place = FindingPlace.cell(row.lineId(), year);
        Money amount = row.in(year);
        LocalDate until = financed.to();
        if (until != null && until.isBefore(year.firstDay())) {
            findings.add(new FinancingEndedBefore(place, row.name(), year, until, amount));
        } else if (financed.from().isAfter(year.lastDay())) {
            findings.add(new FinancingBeginsAfter(place, row.name(), year, financed.from(), amount));
        } else {
            if (until != null && until.isBefore(year.lastDay())) {
                findings.add(endsWithin(place, row, year, until));
            }
            if (financed.from().isAfter(year.firstDay())) {
                findings.add(new FinancingBeginsWithinYear(place, row.name(), year, financed.from(), amount));
            }
        }
    }

    /** By months where the date ends one, since that is how such money is agreed; else by days. */
    private static FinancingEndsWithinYear endsWithin(
            String place, BudgetRow row, FinancialYear year, LocalDate until) {
        boolean endsMonth = until.getDayOfMonth() == until.lengthOfMonth();
        int whole = endsMonth ? MONTHS_OF_YEAR : year.firstDay().lengthOfYear();
        int after = endsMonth
                ? MONTHS_OF_YEAR - until.getMonthValue()
                : (int) ChronoUnit.DAYS.between(until, year.lastDay());
        Money amount = row.in(year);
        Money part = amount.split(List.of(BigDecimal.valueOf(after), BigDecimal.valueOf(whole - (long) after)))
                .amounts()
                .get(0);
        ProRata proRata = endsMonth ? ProRata.MONTHS : ProRata.DAYS;
        return new FinancingEndsWithinYear(place, row.name(), year, until, amount, part, proRata, after, whole);
    }
}
