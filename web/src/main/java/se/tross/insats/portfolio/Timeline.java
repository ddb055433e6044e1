package se.tross.insats.portfolio;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.tross.insats.InsatsTerms;
import se.tross.insats.InsatsWords;
import se.tross.shared.refusal.Texts;

/**
 * Insatser along the time, drawn by the server: every number is a share of the width, in thousandths.
 *
 * @param years the years that are shown, each with its place
 * @param bars one for each insats that has a first day
 * @param today where today is; -1 outside
 */
public record Timeline(List<Mark> years, List<Bar> bars, int today) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The whole width. */
    public static final int WIDTH = 1000;

    /** A year. @param text the year @param at where it begins */
    public record Mark(String text, int at) implements Serializable {}

    /**
     * An insats.
     *
     * @param id the insats
     * @param name its name
     * @param period from when to when, in words
     * @param from where it begins
     * @param width how long it is, at least 4
     * @param tone of its stage
     * @param stage in words
     * @param open whether it goes on until further notice
     */
    public record Bar(long id, String name, String period, int from, int width, String tone, String stage, boolean open)
            implements Serializable {}

    public Timeline {
        years = List.copyOf(years);
        bars = List.copyOf(bars);
    }

    static Timeline of(List<PortfolioRow> rows, LocalDate today, Texts texts) {
        List<PortfolioRow> dated = rows.stream()
                .filter(row -> row.insats().terms().startsOn() != null)
                .toList();
        if (dated.isEmpty()) {
            return new Timeline(List.of(), List.of(), -1);
        }
        int first = dated.stream()
                .mapToInt(row -> row.insats().terms().startsOn().getYear())
                .min()
                .orElseThrow();
        int last = dated.stream()
                .flatMap(row -> Stream.of(
                        row.insats().terms().startsOn(), lastShown(row.insats().terms(), today)))
                .mapToInt(LocalDate::getYear)
                .max()
                .orElseThrow();
        Scale scale = new Scale(LocalDate.of(first, 1, 1), LocalDate.of(last + 1, 1, 1));
        return new Timeline(
                IntStream.rangeClosed(first, last)
                        .mapToObj(year -> new Mark(Integer.toString(year), scale.at(LocalDate.of(year, 1, 1))))
                        .toList(),
                dated.stream().map(row -> bar(row, scale, texts)).toList(),
                today.isBefore(scale.from) || !today.isBefore(scale.to) ? -1 : scale.at(today));
    }

    /** What goes on until further notice is drawn at least until today. */
    private static LocalDate lastShown(InsatsTerms terms, LocalDate today) {
        if (terms.endsOn() != null) {
            return terms.endsOn();
        }
        return terms.startsOn().isAfter(today) ? terms.startsOn() : today;
    }

    private static Bar bar(PortfolioRow row, Scale scale, Texts texts) {
        InsatsTerms terms = row.insats().terms();
        int from = scale.at(terms.startsOn());
        boolean open = terms.endsOn() == null;
        int to = open ? WIDTH : scale.at(terms.endsOn().plusDays(1));
        return new Bar(
                row.insats().id(),
                terms.name(),
                InsatsWords.period(terms, texts),
                from,
                Math.max(4, to - from),
                InsatsWords.toneOf(row.insats().stage()),
                texts.text(row.insats().stage()),
                open);
    }

    /** @param from the first day @param to the day after the last */
    private record Scale(LocalDate from, LocalDate to) {
        int at(LocalDate day) {
            return (int) (ChronoUnit.DAYS.between(from, day) * WIDTH / ChronoUnit.DAYS.between(from, to));
        }
    }
}
