package se.tross.board.meeting;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A new meeting made like an earlier one: place, length and secretary, and the words of its agenda. Secret matters are not
 * copied, nor are diary numbers and subjects, which belong to one matter.
 *
 * @param terms of the new meeting
 * @param matters in order
 */
public record MeetingCopy(MeetingTerms terms, List<MatterTerms> matters) implements Serializable {

    public MeetingCopy {
        matters = List.copyOf(matters);
    }

    /** @param start when the new one begins, Swedish local time */
    public static MeetingCopy of(Meeting earlier, Collection<Matter> agenda, LocalDateTime start, CopyScope scope) {
        return new MeetingCopy(
                earlier.terms().movedTo(start),
                agenda.stream()
                        .sorted(Comparator.comparingInt(Matter::position))
                        .filter(matter -> scope.takes(matter) && !matter.isSecret())
                        .map(matter -> matter.terms().copied())
                        .toList());
    }
}
