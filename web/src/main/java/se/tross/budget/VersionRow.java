package se.tross.budget;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * A version in the table of all years, with its figures of the budget year.
 *
 * @param version the version that applies, or the one that is worked on
 * @param figures what it comes to
 */
public record VersionRow(VersionOverview version, YearFigures figures) implements Serializable {
    private static final long serialVersionUID = 1L;

    static List<VersionRow> of(List<BudgetYear> years) {
        return years.stream().flatMap(VersionRow::of).toList();
    }

    private static Stream<VersionRow> of(BudgetYear year) {
        Stream<VersionRow> open = year
                .open()
                .flatMap(version -> year.openFigures().map(figures -> new VersionRow(version, figures)))
                .stream();
        Stream<VersionRow> decided = year
                .decided()
                .flatMap(version -> year.decidedFigures().map(figures -> new VersionRow(version, figures)))
                .stream();
        return Stream.concat(open, decided);
    }

    String path() {
        return "/budget/budget?year=" + version.year() + "&version=" + version.number();
    }
}
