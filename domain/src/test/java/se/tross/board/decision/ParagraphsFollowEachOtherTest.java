package se.tross.board.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        YearParagraphs paragraphs = new YearParagraphs(numbers(others), numbers(own));
        assertThat(Decision.nextAfter(paragraphs.beforeNext())).as(why).isEqualTo(next);
    }

    private static List<Integer> numbers(String text) {
        return text == null
                ? List.of()
                : Stream.of(text.split(" ")).map(Integer::valueOf).toList();
    }
}
