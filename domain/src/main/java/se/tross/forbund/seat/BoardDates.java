package se.tross.forbund.seat;

import java.time.LocalDate;
import se.tross.forbund.ForbundRefusal.EndsBeforeItBegins;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.Period;

/** First and last days of seats, mandates and offices, as somebody types them. */
public final class BoardDates {

    private BoardDates() {}

    /**
     * @param last null means until further notice
     * @throws Refused if the last day lies before the first
     */
    public static Period period(LocalDate first, LocalDate last) {
        if (last != null && last.isBefore(first)) {
            throw new Refused(new EndsBeforeItBegins(first));
        }
        return new Period(first, last);
    }
}
