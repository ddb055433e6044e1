package se.tross.budget.equity;

import java.io.Serializable;
import se.tross.shared.money.Money;

/**
 * A slider with its field.
 *
 * @param field the name in the address and the id of the field
 * @param name what is changed
 * @param amount what the budget year says
 * @param tried what it would be
 * @param percent so many per cent more or less, as it is written
 * @param error what is wrong with what was typed; empty when nothing is
 */
public record ReserveSlider(String field, String name, Money amount, Money tried, String percent, String error)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Where the slider stands, as the browser writes a number. */
    public String getPosition() {
        String plain = percent.replace(',', '.').replace('\u2212', '-');
        return plain.matches("-?\\d+(\\.\\d+)?") ? plain : "0";
    }

    public boolean isMoved() {
        return !amount.equals(tried);
    }
}
