package se.tross.contribution;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.Period;

/**
 * An allocation key in a list.
 *
 * @param id the key
 * @param validity from when to when
 * @param regionMethod how the regions divide their quarter; null with one region
 * @param municipalMethod how the municipalities divide theirs; null with one municipality
 * @param paragraph the charter's §
 * @param source where the figures come from
 * @param sourceDate the date of it
 * @param years the years whose plans rest on it
 */
public record KeyOverview(
        long id,
        Period validity,
        KeyMethod regionMethod,
        KeyMethod municipalMethod,
        String paragraph,
        String source,
        LocalDate sourceDate,
        List<FinancialYear> years)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public KeyOverview {
        years = List.copyOf(years);
    }

    static KeyOverview of(long id, KeyTerms terms, List<FinancialYear> years) {
        return new KeyOverview(
                id,
                terms.validity(),
                terms.regionMethod(),
                terms.municipalMethod(),
                terms.charterParagraph(),
                terms.source(),
                terms.sourceDate(),
                years);
    }
}
