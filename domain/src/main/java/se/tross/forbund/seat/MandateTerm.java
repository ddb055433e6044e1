package se.tross.forbund.seat;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.MonthDay;
import se.tross.shared.time.Period;

/**
 * How long mandates last (L23): four years, unless the charter says fewer, counted from 1 April of the year after a general
 * election unless the charter says another day.
 *
 * @param years years of a mandate, 1 to 4
 * @param begins the day that mandates begin
 */
public record MandateTerm(int years, MonthDay begins) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The guidance's, where the charter is silent. */
    public static final MandateTerm DEFAULT = new MandateTerm(4, MonthDay.of(4, 1));

    /** The year after the general election of 2018; elections are held every four years. */
    private static final int YEAR_AFTER_AN_ELECTION = 2019;

    /** @throws IllegalArgumentException outside 1 to 4 years, which the charter setting has refused already */
    public MandateTerm {
        if (years < 1 || years > 4) {
            throw new IllegalArgumentException("A mandate lasts one to four years: " + years);
        }
    }

    /** The term that the day belongs to: who is elected within it serves until its last day. */
    public Period containing(LocalDate day) {
        int begun = day.isBefore(begins.atYear(day.getYear())) ? day.getYear() - 1 : day.getYear();
        int first = begun - Math.floorMod(begun - YEAR_AFTER_AN_ELECTION, years);
        return new Period(begins.atYear(first), begins.atYear(first + years).minusDays(1));
    }

    /** Whether a mandate of these days outlasts the term in which it begins. */
    public boolean isOutlastedBy(Period mandate) {
        return !containing(mandate.from()).contains(mandate);
    }
}
