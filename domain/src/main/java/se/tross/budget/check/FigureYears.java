package se.tross.budget.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.tross.budget.check.TextFinding.TextNamesOtherYear;
import se.tross.budget.text.FigureCatalogue;
import se.tross.budget.text.FigureReference;
import se.tross.budget.text.LiveText;
import se.tross.budget.text.PlanSection;
import se.tross.budget.text.Sentences;
import se.tross.budget.text.TextPiece.Figure;

/**
 * Finds where a sentence, or a heading, names one year and its live figure is of another: what is left when last year's
 * text was copied and its figures followed along. A day is no such year: what is financed until 30 June of another year
 * is often said beside a figure of this one.
 */
final class FigureYears {
    private static final Pattern DAY = Pattern.compile(
            "\\d{4}-\\d{2}-\\d{2}|\\d{1,2} (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}* \\d{4}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Saved money when a year begins is what the year before left, and may be called by either. */
    private static final String OPENING = "sparade-medel.ingaende";

    private FigureYears() {}

    static List<TextNamesOtherYear> in(PlanSection section, FigureCatalogue catalogue) {
        List<TextNamesOtherYear> findings = new ArrayList<>();
        find(section, section.heading(), figures(section.body(), catalogue)).ifPresent(findings::add);
        for (String sentence : Sentences.of(section.body())) {
            find(section, sentence, figures(sentence, catalogue)).ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<TextNamesOtherYear> find(PlanSection section, String words, List<FigureReference> figures) {
        Set<Integer> named = Sentences.years(DAY.matcher(words).replaceAll(" "));
        if (named.isEmpty() || figures.isEmpty() || figures.stream().anyMatch(figure -> isNamed(figure, named))) {
            return Optional.empty();
        }
        return Optional.of(new TextNamesOtherYear(
                FindingPlace.section(section.id()),
                section.heading(),
                named.iterator().next().toString(),
                figures.get(0).year()));
    }

    private static boolean isNamed(FigureReference figure, Set<Integer> named) {
        int year = figure.year().year();
        return named.contains(year) || figure.path().startsWith(OPENING) && named.contains(year - 1);
    }

    private static List<FigureReference> figures(String text, FigureCatalogue catalogue) {
        return LiveText.of(text, catalogue).pieces().stream()
                .filter(Figure.class::isInstance)
                .map(piece -> ((Figure) piece).figure().reference())
                .toList();
    }
}
