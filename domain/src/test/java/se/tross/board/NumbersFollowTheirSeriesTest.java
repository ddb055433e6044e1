package se.tross.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.tross.board.WordingRefusal.NumberNotInSeries;
import se.tross.board.WordingRefusal.SeriesNotReadable;
import se.tross.shared.refusal.Refused;

/** B23: each förbund numbers what it registers in its own way, and without gaps. */
class NumbersFollowTheirSeriesTest {

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(textBlock = """
            ÅÅÅÅ/N,       2017, 41,  2017/41
            ÅÅÅÅ/NN,      2012, 1,   2012/01
            RARÅÅ-N,      2006, 45,  RAR06-45
            Dnr YYYY:NNN, 2011, 29,  Dnr 2011:029
            DNR N-ÅÅÅÅ,   2018, 100, DNR 100-2018
            D ÅÅÅÅ:N,     2018, 1,   D 2018:1
            ÅÅÅÅ/NNN,     2018, 1000, 2018/1000
            """)
    void aNumberIsWrittenAndReadAsThePatternSays(String pattern, int year, int number, String written) {
        NumberSeries series = new NumberSeries(pattern);
        assertThat(series.written(year, number)).isEqualTo(written);
        assertThat(series.read("diaryNumber", year, " " + written + " ")).isEqualTo(written);
        assertThat(series.next(year, List.of(written))).isEqualTo(series.written(year, number + 1));
    }

    @Test
    void theNextFollowsTheHighestOfTheYear() {
        List<String> used = List.of("2017/41", "2018/2", "2018/10", "2018/9", "KS 2018/77", "2018/");
        assertThat(NumberSeries.DIARY.next(2018, used)).isEqualTo("2018/11");
        assertThat(NumberSeries.DIARY.next(2019, used)).isEqualTo("2019/1");
        assertThat(new NumberSeries("RARÅÅ-N").next(2018, List.of("RAR17-9", "RAR18-3")))
                .isEqualTo("RAR18-4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ÅÅÅÅ", "N", "2017/N", "ÅÅÅÅ/ÅÅ/N", "ÅÅÅÅ/N-N", "ÅÅÅÅN", "ÅÅÅÅ/NNNNNNNNN"})
    void refusesAPatternWithoutItsYearOrItsNumber(String pattern) {
        assertThatThrownBy(() -> new NumberSeries(pattern))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusals())
                                .containsExactly(new SeriesNotReadable("pattern", pattern)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016/4", "2017-4", "2017/", "2017/4b", "2017/123456789"})
    void refusesANumberOfAnotherSeriesOrYear(String typed) {
        assertThatThrownBy(() -> NumberSeries.DIARY.read("diaryNumber", 2017, typed))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusals())
                                .containsExactly(new NumberNotInSeries("diaryNumber", typed, "2017/1")));
    }
}
