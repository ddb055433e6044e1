package se.tross.shared.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypographyTest {

    private static final String HELD = "\u00a0";

    @Test
    void numbersTheirUnitsAndParagraphsAreNotTornApart() {
        assertThat(Typography.held("Kostnader om 20 467 000 kr enligt § 46, 30 % av bidragen."))
                .isEqualTo("Kostnader om 20" + HELD + "467" + HELD + "000" + HELD + "kr enligt §" + HELD + "46, 30"
                        + HELD + "% av bidragen.");
    }

    @Test
    void otherBlanksStayWhereALineMayEnd() {
        String text = "Den 17 november 2017 kl. 9 kröntes arbetet med 2 krav.";
        assertThat(Typography.held(text)).isEqualTo(text);
    }
}
