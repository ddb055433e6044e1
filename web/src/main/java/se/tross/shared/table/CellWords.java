package se.tross.shared.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import se.tross.shared.money.Money;
import se.tross.shared.text.DateText;
import se.tross.shared.text.MoneyText;
import se.tross.shared.text.PercentText;

/** How a plain value is written in a cell. */
final class CellWords {

    private static final String NO_BREAK_SPACE = "\u00a0";

    private CellWords() {}

    static String of(Object plain, ColumnType type) {
        if (plain instanceof Money money) {
            return MoneyText.number(money);
        }
        if (plain instanceof BigDecimal number) {
            String percent = PercentText.format(number);
            return type == ColumnType.PERCENT ? percent : percent.substring(0, percent.length() - 2);
        }
        if (plain instanceof LocalDate date) {
            return DateText.format(date);
        }
        return plain == null ? "" : plain.toString();
    }

    /** Whether a cell contains what somebody looks for, however its digits are grouped. */
    static boolean contain(Object plain, String wanted) {
        if (plain instanceof Money || plain instanceof BigDecimal) {
            String digits = wanted.replaceAll("[\\s\u00a0]", "").replace('-', '\u2212');
            return !digits.isEmpty()
                    && of(plain, ColumnType.NUMBER).replace(NO_BREAK_SPACE, "").contains(digits);
        }
        return Condition.contains(of(plain, ColumnType.TEXT), wanted);
    }
}
