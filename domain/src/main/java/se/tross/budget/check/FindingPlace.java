package se.tross.budget.check;

import java.io.Serializable;
import java.util.Locale;
import se.tross.shared.time.FinancialYear;

/**
 * Where in a budget version a finding stands; its text is also the name of the input in the pages.
 *
 * @param where what sort of place
 * @param id the line or the section; 0 elsewhere
 * @param year the year; 0 where none is meant
 */
public record FindingPlace(Where where, long id, int year) implements Serializable {

    private static final String SEPARATOR = "-";

    /** The sorts of places. */
    public enum Where {
        BUDGET,
        CONTRIBUTIONS,
        EQUITY,
        LINE,
        CELL,
        SECTION;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static String budget() {
        return new FindingPlace(Where.BUDGET, 0, 0).field();
    }

    static String contributions(FinancialYear year) {
        return new FindingPlace(Where.CONTRIBUTIONS, 0, year.year()).field();
    }

    static String equity(FinancialYear year) {
        return new FindingPlace(Where.EQUITY, 0, year.year()).field();
    }

    static String line(long lineId) {
        return new FindingPlace(Where.LINE, lineId, 0).field();
    }

    static String cell(long lineId, FinancialYear year) {
        return new FindingPlace(Where.CELL, lineId, year.year()).field();
    }

    static String section(long sectionId) {
        return new FindingPlace(Where.SECTION, sectionId, 0).field();
    }

    /** As {@link #field()} wrote it; the whole budget for any other text. */
    public static FindingPlace of(String field) {
        String[] parts = field.split(SEPARATOR);
        for (Where where : Where.values()) {
            if (parts.length == 3 && where.word().equals(parts[0])) {
                return new FindingPlace(where, Long.parseLong(parts[1]), Integer.parseInt(parts[2]));
            }
        }
        return new FindingPlace(Where.BUDGET, 0, 0);
    }

    /** Such as {@code cell-101-2018}. */
    public String field() {
        return where.word() + SEPARATOR + id + SEPARATOR + year;
    }
}
