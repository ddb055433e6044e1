package se.tross.shared.importing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;

/**
 * Writes a number out of a workbook as a Swede would type it: decimal comma, no grouping; 0,05 shown as per cent is "5 %";
 * a date is 2018-11-17. The file holds binary floating point, of which a spreadsheet shows 15 digits: more are noise.
 */
final class NumberCell {

    private static final MathContext SPREADSHEET = new MathContext(15);
    private static final int LONGEST = 30;
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");
    private static final Pattern DATE = Pattern.compile(".*[yd].*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private NumberCell() {}

    static String text(Cell cell) {
        BigDecimal number = cell.asNumber().round(SPREADSHEET);
        if (number.scale() > LONGEST || number.precision() - number.scale() > LONGEST) {
            return cell.getRawValue(); // 1E+400 is no amount; written out it would fill the memory
        }
        String format = cell.getDataFormatString() == null
                ? ""
                : LITERALS.matcher(cell.getDataFormatString()).replaceAll("");
        if (format.indexOf('%') >= 0) {
            return plain(number.movePointRight(2)) + " %";
        }
        return DATE.matcher(format).matches() ? cell.asDate().toLocalDate().toString() : plain(number);
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return stripped.toPlainString().replace('.', ',');
    }
}
