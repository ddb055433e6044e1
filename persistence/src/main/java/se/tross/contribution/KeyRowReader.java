package se.tross.contribution;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.Period;

/** Reads the rows of the query for keys. */
final class KeyRowReader {

    private KeyRowReader() {}

    static KeyOverview overview(Object[] row, Map<Long, Map<FinancialYear, PlanStatus>> years) {
        long id = (Long) row[0];
        return new KeyOverview(
                id,
                new Period((LocalDate) row[1], (LocalDate) row[2]),
                (KeyMethod) row[3],
                (KeyMethod) row[4],
                (String) row[5],
                (String) row[6],
                (LocalDate) row[7],
                List.copyOf(years.getOrDefault(id, Map.of()).keySet()));
    }
}
