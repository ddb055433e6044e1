package se.tross.shared.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text can never become a formula in the receiver's spreadsheet. */
class CellTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x\")",
                "+46 35 13",
                "-1+1",
                "@SUM(A1)",
                "\t=1",
                " =1",
                "\r\n=1",
                "\u00a0=1",
                "\uff1d1"
            })
    void putsAnApostropheBeforeWhatASpreadsheetWouldRun(String text) {
        assertThat(CellText.defused(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Hylte kommun", "Varbergs kommun, 5 %", "1=1", "'=1", "\u221212 kr", "  "})
    void leavesOtherTextAlone(String text) {
        assertThat(CellText.defused(text)).isEqualTo(text);
    }

    @Test
    void takesNothingForEmpty() {
        assertThat(CellText.defused(null)).isEmpty();
    }
}
