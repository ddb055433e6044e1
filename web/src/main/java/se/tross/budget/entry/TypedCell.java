package se.tross.budget.entry;

import java.util.Optional;
import se.tross.budget.Cell;
import se.tross.budget.EntryRefusal.AmountNotKept;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.text.MoneyText;
import se.tross.shared.text.MoneyUnit;
import se.tross.shared.text.Reading;
import se.tross.shared.time.FinancialYear;

/**
 * What somebody has typed in a cell, on its way to an amount. An empty text, and a dash, is no money.
 *
 * @param lineId the line
 * @param year the year
 * @param expected what stood there before
 * @param text as typed
 */
record TypedCell(long lineId, FinancialYear year, Money expected, String text) {

    private static final String DASHES = "[-\u2013\u2014\u2212]?";

    /** The amount; empty when it cannot be kept. */
    Optional<Cell> cell(MoneyUnit unit) {
        return refusal(unit).isEmpty() ? Optional.of(wanted(unit)) : Optional.empty();
    }

    /** Why it cannot be kept; empty when it can. */
    Optional<Refusal> refusal(MoneyUnit unit) {
        Reading<Money> reading = reading(unit);
        if (!reading.isRead()) {
            return Optional.of(reading.refusal());
        }
        return wanted(unit).refusals().stream().map(Refusal.class::cast).findFirst();
    }

    /** The same as a sentence that names the line and the year. */
    AmountNotKept notKept(String line, Refusal reason) {
        return new AmountNotKept(EntryCell.idOf(lineId, year), line, year, reason);
    }

    private Cell wanted(MoneyUnit unit) {
        return new Cell(lineId, year, expected, reading(unit).value());
    }

    private Reading<Money> reading(MoneyUnit unit) {
        return text.strip().matches(DASHES) ? Reading.of(Money.ZERO) : MoneyText.read(text, unit);
    }
}
