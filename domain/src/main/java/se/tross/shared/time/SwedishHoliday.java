package se.tross.shared.time;

/** A day that is red in the Swedish calendar though it need be no Sunday, and the eves that a deadline treats alike. */
public enum SwedishHoliday {
    NEW_YEARS_DAY,
    EPIPHANY,
    GOOD_FRIDAY,
    EASTER_DAY,
    EASTER_MONDAY,
    MAY_DAY,
    ASCENSION_DAY,
    WHIT_SUNDAY,
    /** Until 2004; the National Day took its place. */
    WHIT_MONDAY,
    /** From 2005. */
    NATIONAL_DAY,
    /** No public holiday, but counted as one by the law on time limits. */
    MIDSUMMER_EVE(true),
    MIDSUMMER_DAY,
    ALL_SAINTS_DAY,
    /** No public holiday, but counted as one by the law on time limits. */
    CHRISTMAS_EVE(true),
    CHRISTMAS_DAY,
    BOXING_DAY,
    /** No public holiday, but counted as one by the law on time limits. */
    NEW_YEARS_EVE(true);

    private final boolean eve;

    SwedishHoliday() {
        this(false);
    }

    SwedishHoliday(boolean eve) {
        this.eve = eve;
    }

    /** Whether the day is a holiday for deadlines only (lag 1930:173), not by the law on public holidays (1989:253). */
    public boolean isEve() {
        return eve;
    }
}
