package se.tross.shared.time;

import java.time.LocalDate;

/**
 * Easter Day by the Gregorian rule: the Sunday after the first full moon on or after 21 March, both as the calendar
 * reckons them. The steps are those published as "anonymous Gregorian" (Nature 1876); their letters are kept.
 */
final class Easter {

    private Easter() {}

    static LocalDate dayOf(int year) {
        int a = year % 19; // place in the moon's cycle of nineteen years
        int b = year / 100;
        int c = year % 100;
        int skipped = b - b / 4 - (b - (b + 8) / 25 + 1) / 3; // leap days left out, corrected for the moon
        int h = (19 * a + skipped + 15) % 30; // days from 21 March to the full moon
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7; // days on to the Sunday
        int m = (a + 11 * h + 22 * l) / 451; // the two exceptions that keep Easter within 25 April
        int day = h + l - 7 * m + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
