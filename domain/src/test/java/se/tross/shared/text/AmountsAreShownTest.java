package se.tross.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tross.shared.money.Money;

/** Amounts never break over a line, and a minus is a minus. A blank below is a no-break space. */
class AmountsAreShownTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1864200000 | 18 642 000 kr | +18 642 000 kr | 18 642 tkr | 18,6 mkr
            -18000     | −180 kr       | −180 kr        | 0 tkr      | 0 mkr
            -1250      | −12,50 kr     | −12,50 kr      | 0 tkr      | 0 mkr
            0          | 0 kr          | 0 kr           | 0 tkr      | 0 mkr
            1          | 0,01 kr       | +0,01 kr       | 0 tkr      | 0 mkr
            149950     | 1 499,50 kr   | +1 499,50 kr   | 1 tkr      | 0 mkr
            150000     | 1 500 kr      | +1 500 kr      | 2 tkr      | 0 mkr
            -150000    | −1 500 kr     | −1 500 kr      | −2 tkr     | 0 mkr
            170000000  | 1 700 000 kr  | +1 700 000 kr  | 1 700 tkr  | 1,7 mkr
            """)
    void amounts(long ore, String kr, String difference, String tkr, String mkr) {
        Money money = Money.ofOre(ore);
        assertThat(MoneyText.kr(money)).isEqualTo(kr.replace(' ', '\u00a0'));
        assertThat(MoneyText.difference(money)).isEqualTo(difference.replace(' ', '\u00a0'));
        assertThat(MoneyText.tkr(money)).isEqualTo(tkr.replace(' ', '\u00a0'));
        assertThat(MoneyText.mkr(money)).isEqualTo(mkr.replace(' ', '\u00a0'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            466050000 | 4 660 500  | 4 660,5    | 4,6605     | 4 661
            1         | 0,01       | 0,00001    | 0,00000001 | 0
            -1250     | −12,50     | −0,0125    | −0,0000125 | 0
            0         | 0          | 0          | 0          | 0
            """)
    void amountsThatLoseNothingAndThoseWhoseHeadingSaysTheUnit(
            long ore, String kr, String tkr, String mkr, String thousands) {
        Money money = Money.ofOre(ore);
        assertThat(MoneyText.exact(money, MoneyUnit.KR)).isEqualTo(kr.replace(' ', '\u00a0'));
        assertThat(MoneyText.exact(money, MoneyUnit.TKR)).isEqualTo(tkr.replace(' ', '\u00a0'));
        assertThat(MoneyText.exact(money, MoneyUnit.MKR)).isEqualTo(mkr.replace(' ', '\u00a0'));
        assertThat(MoneyText.thousands(money)).isEqualTo(thousands.replace(' ', '\u00a0'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12.5      | 12,5 %     | +12,5 %
            8.000000  | 8 %        | +8,0 %
            -2.08     | −2,08 %    | −2,1 %
            0         | 0 %        | 0,0 %
            33.333333 | 33,333333 % | +33,3 %
            """)
    void percentages(BigDecimal percent, String shown, String change) {
        assertThat(PercentText.format(percent)).isEqualTo(shown.replace(' ', '\u00a0'));
        assertThat(PercentText.change(percent)).isEqualTo(change.replace(' ', '\u00a0'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            30.0    | 0 | 30 %
            30.0    | 1 | 30,0 %
            20.2    | 1 | 20,2 %
            1.953   | 1 | 1,953 %
            -0.5    | 0 | −0,5 %
            """)
    void percentagesKeepTheDecimalsThatMakeThemStandAlike(BigDecimal percent, int decimals, String shown) {
        assertThat(PercentText.format(percent, decimals)).isEqualTo(shown.replace(' ', '\u00a0'));
    }
}
