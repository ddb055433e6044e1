package se.tross.budget.setting;

import java.time.LocalDate;
import se.tross.budget.EquityRefusal.ValidityBeginMissing;
import se.tross.budget.EquityRefusal.ValidityEndsBeforeItBegins;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.Period;

/** From when to when something applies, of two dates that are typed. */
final class Validity {

    private Validity() {}

    /** @throws Refused if the first day is missing or the last lies before it */
    static Period of(LocalDate from, LocalDate to) {
        if (from == null) {
            throw new Refused(new ValidityBeginMissing());
        }
        if (to != null && to.isBefore(from)) {
            throw new Refused(new ValidityEndsBeforeItBegins());
        }
        return new Period(from, to);
    }
}
