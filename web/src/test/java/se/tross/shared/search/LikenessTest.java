package se.tross.shared.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kungsbacka kommun | Kungsbacka kommun   | true
            kungs             | Kungsbacka kommun   | true
            Kungsbaka         | Kungsbacka kommun   | true
            kommun halmstads  | Halmstads kommun    | true
            Halmstd           | Halmstads kommun    | true
            hylte             | Hylte kommun        | true
            hulte             | Hylte kommun        | true
            xylofon           | Hylte kommun        | false
            Alvsbyn           | Älvsbyns kommun     | true
            ab                | Åby kommun          | false
            § 12              | § 12                | true
            §12               | § 12                | true
            § 12              | § 21                | false
            18642000          | 18 642 000 kr       | true
            18 642 000        | 18 642 000 kr       | true
            18642001          | 18 642 000 kr       | false
            2018              | Bidrag 2018         | true
            2018              | Bidrag 2019         | false
            """)
    void findsWhatSomebodyMeans(String wanted, String text, boolean found) {
        assertThat(Likeness.of(wanted, text).isPresent()).isEqualTo(found);
    }

    @Test
    void theBetterFitComesFirst() {
        assertThat(Likeness.of("hylte", "Hylte").getAsInt())
                .isLessThan(Likeness.of("hylte", "Hylte kommun").getAsInt());
        assertThat(Likeness.of("kommun", "Hylte kommun").getAsInt())
                .isLessThan(Likeness.of("komun", "Hylte kommun").getAsInt());
    }

    @Test
    void signsAloneFindNothing() {
        assertThat(Likeness.of(" - ", "Hylte kommun")).isEmpty();
    }
}
