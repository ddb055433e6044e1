package se.tross.budget.entry;

import java.io.Serializable;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import se.tross.shared.personaldata.PersonalNumberGuard;
import se.tross.shared.time.FinancialYear;

/**
 * A row of an uploaded budget table: texts, nothing read yet.
 *
 * @param number its number in the file
 * @param name what the line is called
 * @param kind its kind in the file's own words; may be empty
 * @param area its goal area in the file's own words; may be empty
 * @param amounts by year; an empty text says nothing
 */
public record ImportedRow(int number, String name, String kind, String area, SortedMap<FinancialYear, String> amounts)
        implements Serializable {

    public ImportedRow {
        name = name == null ? "" : name.strip();
        kind = kind == null ? "" : kind.strip();
        area = area == null ? "" : area.strip();
        amounts = Collections.unmodifiableSortedMap(new TreeMap<>(amounts));
    }

    /** The name is the only text that would be stored. */
    boolean holdsPersonalNumber() {
        return !PersonalNumberGuard.findings(name).isEmpty();
    }

    boolean hasAmount() {
        return amounts.values().stream().anyMatch(text -> !text.isBlank());
    }
}
