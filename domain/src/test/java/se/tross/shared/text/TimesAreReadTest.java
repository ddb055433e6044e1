package se.tross.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times of day, as people write them. */
class TimesAreReadTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            9; 09:00
            09; 09:00
            9.30; 09:30
            09:30; 09:30
            0930; 09:30
            kl. 9.30; 09:30
            Kl 13:05; 13:05
            0.00; 00:00
            23.59; 23:59
            """)
    void readsATime(String typed, LocalTime time) {
        assertThat(TimeText.parse(typed)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24.00", "9.60", "9.5", "930", "nio", "-9", "9.30.15"})
    void refusesWhatIsNone(String typed) {
        assertThat(TimeText.read(typed).refusal()).isEqualTo(new TimeNotReadable());
    }

    @Test
    void refusesNothingAndShowsWithAPoint() {
        assertThat(TimeText.read(" ").refusal()).isEqualTo(new ValueMissing());
        assertThat(TimeText.format(LocalTime.of(9, 5))).isEqualTo("09.05");
    }
}
