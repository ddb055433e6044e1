package se.tross.shared.time;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Dates from one day to another, both included.
 *
 * @param from first day
 * @param to last day; null means until further notice
 */
public record Period(LocalDate from, LocalDate to) implements Serializable {

    /** @throws IllegalArgumentException if the last day lies before the first */
    public Period {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A period cannot end before it begins: " + from + " – " + to);
        }
    }

    public static Period from(LocalDate from) {
        return new Period(from, null);
    }

    public Optional<LocalDate> end() {
        return Optional.ofNullable(to);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public boolean contains(Period other) {
        return !other.from.isBefore(from) && (to == null || (other.to != null && !other.to.isAfter(to)));
    }

    public boolean overlaps(Period other) {
        return (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
    }
}
