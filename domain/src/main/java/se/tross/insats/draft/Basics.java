package se.tross.insats.draft;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import se.tross.insats.AgeRange;
import se.tross.insats.Classification;
import se.tross.insats.Cooperation;
import se.tross.insats.InsatsTerms;
import se.tross.shared.time.FinancialYear;

/**
 * The first step as far as it can be read: which insats, and who does it together.
 *
 * @param ages null for structural work, or while they are not known
 * @param startsOn null while it is not known
 * @param endsOn null until further notice
 * @param goalAreaId null for none
 */
public record Basics(
        String title,
        String code,
        String purpose,
        String targetGroup,
        String area,
        Classification classification,
        AgeRange ages,
        LocalDate startsOn,
        LocalDate endsOn,
        Long goalAreaId,
        Cooperation cooperation)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Applied for at most, in years; until further notice is applied for in three (W5). */
    private static final int MOST_YEARS = 6;

    private static final int OPEN_YEARS = 3;

    /** As the register has it. */
    public InsatsTerms terms() {
        return new InsatsTerms(code, title, purpose, area, ages, startsOn, endsOn, "", "", "");
    }

    /** The years of the insats, and any other in which money stands. @param typed the years in which it stands */
    public SortedSet<FinancialYear> years(Collection<FinancialYear> typed) {
        SortedSet<FinancialYear> years = new TreeSet<>(typed);
        for (int i = 0; startsOn != null && i < MOST_YEARS && FinancialYear.isPossible(startsOn.getYear()); i++) {
            FinancialYear year = new FinancialYear(startsOn.getYear()).plusYears(i);
            if (endsOn == null ? i < OPEN_YEARS : !year.firstDay().isAfter(endsOn)) {
                years.add(year);
            }
        }
        return years;
    }

    /** Whether money may stand in that year; any year while the period is not known. */
    boolean goesOnIn(FinancialYear year) {
        return startsOn == null
                || (!year.lastDay().isBefore(startsOn)
                        && (endsOn == null || !year.firstDay().isAfter(endsOn)));
    }
}
