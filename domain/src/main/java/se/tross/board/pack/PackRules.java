package se.tross.board.pack;

import java.util.List;
import java.util.Optional;
import se.tross.board.BoardRefusal;
import se.tross.board.MeetingRefusal.MeetingIsCancelled;
import se.tross.board.PackRefusal.PackIsCurrent;
import se.tross.board.PackRefusal.PackWithoutMatters;
import se.tross.board.meeting.Meeting;
import se.tross.board.meeting.MeetingStatus;

/** When a meeting's pack may be made: whenever there is something to read that the last version does not have. */
public final class PackRules {

    private PackRules() {}

    /**
     * Empty when a version may be made.
     *
     * @param items the front, then what belongs in the pack now
     * @param latest the last version; empty before there is one
     */
    public static List<BoardRefusal> refusalsOfMaking(
            Meeting meeting, List<PackItem> items, Optional<PackLayout> latest) {
        if (meeting.status() == MeetingStatus.CANCELLED) {
            return List.of(new MeetingIsCancelled(meeting.cancelReason()));
        }
        if (items.stream().allMatch(item -> item.kind() == PartKind.FRONT)) {
            return List.of(new PackWithoutMatters());
        }
        return latest.filter(layout -> layout.isOf(items)).stream()
                .<BoardRefusal>map(layout -> new PackIsCurrent(layout.number()))
                .toList();
    }
}
