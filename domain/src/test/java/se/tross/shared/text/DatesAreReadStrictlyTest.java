package se.tross.shared.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.tross.shared.refusal.Refused;

/** 3/4 is another day elsewhere, so only dates that mean one day are read. */
class DatesAreReadStrictlyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-11-17",
                "20181117",
                "17 november 2018",
                "17 November 2018",
                "17 nov 2018",
                "17 nov. 2018",
                "den 17 november 2018",
                "17\u00a0november\u00a02018",
                " 2018\u201311\u201317 "
            })
    void datesThatMeanOneDay(String typed) {
        assertThat(DateText.parse(typed)).isEqualTo(LocalDate.of(2018, 11, 17));
    }

    @ParameterizedTest
    @CsvSource({
        "3 maj 2018, 2018-05-03",
        "3 May 2018, 2018-05-03",
        "1 mars 2018, 2018-03-01",
        "1 sept 2018, 2018-09-01",
        "31 oktober 2018, 2018-10-31",
        "29 februari 2016, 2016-02-29"
    })
    void monthsInWords(String typed, LocalDate date) {
        assertThat(DateText.parse(typed)).isEqualTo(date);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ''               | ValueMissing
            17/11 2018       | DateAmbiguous
            17/11-2018       | DateAmbiguous
            11/17/2018       | DateAmbiguous
            17.11.2018       | DateAmbiguous
            18-11-17         | DateAmbiguous
            november 2018    | DateNotReadable
            17 foo 2018      | DateNotReadable
            i dag            | DateNotReadable
            2018-11          | DateNotReadable
            2018-02-30       | DateDoesNotExist
            2018-13-01       | DateDoesNotExist
            31 april 2018    | DateDoesNotExist
            29 februari 2018 | DateDoesNotExist
            1818-11-17       | YearOutOfRange
            2999-11-17       | YearOutOfRange
            """)
    void refuses(String typed, String refusal) {
        assertThat(DateText.read(typed).refusal().getClass().getSimpleName()).isEqualTo(refusal);
        assertThatThrownBy(() -> DateText.parse(typed)).isInstanceOf(Refused.class);
    }

    @Test
    void datesAreShown() {
        LocalDate date = LocalDate.of(2018, 11, 7);
        assertThat(DateText.format(date)).isEqualTo("2018-11-07");
        assertThat(DateText.inWords(date)).isEqualTo("7\u00a0november\u00a02018");
    }
}
