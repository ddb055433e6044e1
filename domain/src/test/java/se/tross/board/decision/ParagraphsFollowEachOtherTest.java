package se.tross.board.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tross.board.DecisionRefusal.FirstParagraphImpossible;
import se.tross.board.DecisionRefusal.ParagraphsAreUsed;
import se.tross.board.Refusing;

/** Each meeting goes on where the one before it ended, and fills what it has itself taken back. */
class ParagraphsFollowEachOtherTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                   |           | 1 | the first of the year
                                   | 2 3       | 1 | the first of the year, taken back
                    1 2 3          |           | 4 | goes on after the last meeting
                    1 2 3          | 4 5       | 6 | goes on after its own
                    1 2 3          | 4 6       | 5 | what was taken back in the middle
                    1 2 3          | 5 6       | 4 | what was taken back first
                    1 3            | 4 5       | 6 | a gap of an earlier meeting stays
                    1 2 6          | 3 4       | 5 | a later meeting has begun already
                    1 2 5          | 3 4       | 6 | and stands in the way
                    """)
    void theNextNumber(String others, String own, int next, String why) {
        YearParagraphs paragraphs = new YearParagraphs(1, numbers(others), numbers(own));
        assertThat(paragraphs.next()).as(why).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                   |           | 41 | the first in Tross
                                   | 41        | 42 | goes on from there
                    41 42          |           | 43 | also at the next meeting
                                   | 42        | 41 | the first, taken back
                    """)
    void whereAYearThatBeganOutsideTrossGoesOn(String others, String own, int next, String why) {
        YearParagraphs paragraphs = new YearParagraphs(41, numbers(others), numbers(own));
        assertThat(paragraphs.next()).as(why).isEqualTo(next);
    }

    @Test
    void aYearBeginsWithAnyNumberUntilOneIsUsed() {
        ParagraphStart start = new ParagraphStart(1, 2018, 41, List.of());
        start.begin(42, List.of());
        assertThat(start.first()).isEqualTo(42);
        assertThat(Refusing.of(() -> start.begin(50, List.of(43, 42))))
                .containsExactly(new ParagraphsAreUsed(2018, 42));
        assertThat(start.first()).isEqualTo(42);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "9999, true", "10000, false"})
    void itBeginsWithANumberThatCanBeCited(int first, boolean can) {
        assertThat(ParagraphStart.refusals(2018, first, List.of()))
                .isEqualTo(can ? List.of() : List.of(new FirstParagraphImpossible(9999)));
    }

    private static List<Integer> numbers(String text) {
        return text == null
                ? List.of()
                : Stream.of(text.split(" ")).map(Integer::valueOf).toList();
    }
}
