package se.tross.board.decision;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The numbers that a year's decisions have. A number that was taken back at a meeting is given to the meeting's next decision,
 * so that its minutes have no gap (B13).
 *
 * @param first the number that the year begins with; what was before it was used outside Tross
 * @param ofOtherMeetings in any order
 * @param ofThisMeeting in any order
 */
public record YearParagraphs(int first, List<Integer> ofOtherMeetings, List<Integer> ofThisMeeting) {

    public YearParagraphs {
        ofOtherMeetings = List.copyOf(ofOtherMeetings);
        ofThisMeeting = List.copyOf(ofThisMeeting);
    }

    /** The number of the meeting's next decision. */
    public int next() {
        int begins = ofThisMeeting.stream().mapToInt(Integer::intValue).min().orElse(Integer.MAX_VALUE);
        int before = Math.max(
                first - 1,
                ofOtherMeetings.stream()
                        .mapToInt(Integer::intValue)
                        .filter(number -> number < begins)
                        .max()
                        .orElse(0));
        int last = Math.max(before, all().mapToInt(Integer::intValue).max().orElse(0));
        return IntStream.rangeClosed(before + 1, last + 1)
                .filter(number -> !ofThisMeeting.contains(number) && !ofOtherMeetings.contains(number))
                .findFirst()
                .orElse(last + 1);
    }

    private Stream<Integer> all() {
        return Stream.concat(ofOtherMeetings.stream(), ofThisMeeting.stream());
    }
}
