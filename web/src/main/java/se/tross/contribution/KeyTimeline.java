package se.tross.contribution;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import se.tross.shared.time.Period;

/**
 * The keys on a line of time, to be drawn a thousand units wide: a bar for each key, a gap where no key applies.
 *
 * @param bars in order of time
 * @param ticks the years
 * @param today where today lies
 */
public record KeyTimeline(List<Bar> bars, List<Tick> ticks, long today) implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final long WIDTH = 1000;
    private static final int MOST_TICKS = 12;

    public KeyTimeline {
        bars = List.copyOf(bars);
        ticks = List.copyOf(ticks);
    }

    /**
     * A key, or a time without any.
     *
     * @param id the key; 0 for a gap
     * @param period from when to when
     * @param from where it begins
     * @param width how wide it is
     */
    public record Bar(long id, Period period, long from, long width) implements Serializable {
        private static final long serialVersionUID = 1L;

        public boolean isGap() {
            return id == 0;
        }
    }

    /** A year, where it begins. */
    public record Tick(int year, long at) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    static KeyTimeline of(List<KeyOverview> keys, LocalDate today) {
        if (keys.isEmpty()) {
            return new KeyTimeline(List.of(), List.of(), 0);
        }
        List<KeyOverview> inOrder = keys.stream()
                .sorted(Comparator.comparing(key -> key.validity().from()))
                .toList();
        LocalDate first = inOrder.get(0).validity().from().withDayOfYear(1);
        LocalDate last = inOrder.get(inOrder.size() - 1)
                .validity()
                .end()
                .filter(end -> end.isAfter(today))
                .orElse(today)
                .withDayOfYear(1)
                .plusYears(2);
        Scale scale = new Scale(first, last);
        List<Bar> bars = new ArrayList<>();
        LocalDate free = inOrder.get(0).validity().from();
        for (KeyOverview key : inOrder) {
            if (key.validity().from().isAfter(free)) {
                bars.add(scale.bar(0, new Period(free, key.validity().from().minusDays(1))));
            }
            bars.add(scale.bar(key.id(), key.validity()));
            free = key.validity().end().map(end -> end.plusDays(1)).orElse(last);
        }
        if (free.isBefore(last)) {
            bars.add(scale.bar(0, Period.from(free)));
        }
        return new KeyTimeline(bars, scale.ticks(), scale.at(today));
    }

    /** Days to units. */
    private record Scale(LocalDate first, LocalDate last) {

        long at(LocalDate day) {
            long days = ChronoUnit.DAYS.between(first, day.isAfter(last) ? last : day);
            return Math.max(0, days * WIDTH / ChronoUnit.DAYS.between(first, last));
        }

        Bar bar(long id, Period period) {
            long from = at(period.from());
            return new Bar(
                    id,
                    period,
                    from,
                    at(period.end().map(end -> end.plusDays(1)).orElse(last)) - from);
        }

        List<Tick> ticks() {
            int years = last.getYear() - first.getYear();
            int step = Math.max(1, (years + MOST_TICKS - 1) / MOST_TICKS);
            return IntStream.rangeClosed(0, years - 1)
                    .filter(year -> year % step == 0)
                    .mapToObj(year -> new Tick(first.getYear() + year, at(first.plusYears(year))))
                    .toList();
        }
    }
}
