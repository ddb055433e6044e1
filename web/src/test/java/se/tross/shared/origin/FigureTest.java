package se.tross.shared.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tross.shared.money.Money;

class FigureTest {

    private static final Origin LAW = Origin.of(Origin.Kind.RULE, "shared.origin.title");

    @ParameterizedTest
    @CsvSource({
        "186420,kr,186\u00a0420\u00a0kr",
        "-180,kr,\u2212180\u00a0kr",
        "1729000,tkr,1\u00a0729\u00a0tkr",
        "5,none,5"
    })
    void anAmountIsWrittenInTheUnitOfItsPlace(long kronor, String unit, String text) {
        Figure figure = Figure.of(new Amount(Money.ofKronor(kronor), LAW), unit);
        assertThat(figure.text()).isEqualTo(text);
        assertThat(figure.negative()).isEqualTo(kronor < 0);
        assertThat(figure.origin()).isEqualTo(LAW);
    }

    @Test
    void aPercentageKeepsItsPath() {
        Figure figure = Figure.of(new Percentage(new BigDecimal("12.5"), LAW), "percent");
        assertThat(figure.text()).isEqualTo("12,5\u00a0%");
        assertThat(figure.origin()).isEqualTo(LAW);
    }

    @Test
    void nothingIsShownAsNothing() {
        assertThat(Figure.of(null, "kr").text()).isEmpty();
    }

    @Test
    void refusesWhatIsNoFigure() {
        assertThatThrownBy(() -> Figure.of("186 420", "kr")).isInstanceOf(IllegalArgumentException.class);
    }
}
