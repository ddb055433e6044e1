package se.tross.budget;

import java.io.Serializable;
import java.util.List;
import se.tross.shared.money.Money;
import se.tross.shared.text.MoneyText;
import se.tross.shared.text.MoneyUnit;

/**
 * In which unit a page shows amounts: thousands, as budgets are read, unless its address says kronor. What is kept is
 * always kronor.
 *
 * @param unit kr or tkr
 */
public record UnitChoice(MoneyUnit unit) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** @param text the address's {@code unit}; anything but kr is tkr */
    public static UnitChoice of(String text) {
        return new UnitChoice(MoneyUnit.KR.sign().equals(text) ? MoneyUnit.KR : MoneyUnit.TKR);
    }

    /** As addresses and headings write it. */
    public String getSign() {
        return unit.sign();
    }

    /** The unit of {@code t:amount} in a table whose heading says the unit. */
    public String getInTable() {
        return unit == MoneyUnit.KR ? "none" : "thousands";
    }

    /** An amount where the heading says the unit, rounded to it. */
    public String number(Money money) {
        return unit == MoneyUnit.KR ? MoneyText.number(money) : MoneyText.thousands(money);
    }

    /** An amount in the unit, to the öre: what stands in an input. */
    public String exact(Money money) {
        return MoneyText.exact(money, unit);
    }

    /** Those to choose from. */
    public List<String> getSigns() {
        return List.of(MoneyUnit.TKR.sign(), MoneyUnit.KR.sign());
    }

    public boolean isThousands() {
        return unit == MoneyUnit.TKR;
    }
}
