package se.tross.board.pack;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.tross.board.meeting.MatterOverview;
import se.tross.board.meeting.MeetingTerms;

/**
 * All that a version of a pack is made from, but for the papers' files.
 *
 * @param forbund the förbund's name
 * @param meetingId the meeting
 * @param terms when and where it is
 * @param items the front, then what belongs in the pack, in order
 * @param matters the agenda, whole
 * @param before the last version; null for the first
 * @param madeBy who makes it
 * @param madeAt when
 */
public record PackGround(
        String forbund,
        long meetingId,
        MeetingTerms terms,
        List<PackItem> items,
        List<MatterOverview> matters,
        PackLayout before,
        String madeBy,
        Instant madeAt)
        implements Serializable {

    public PackGround {
        items = List.copyOf(items);
        matters = List.copyOf(matters);
    }

    public Optional<PackLayout> earlier() {
        return Optional.ofNullable(before);
    }

    /** @throws IllegalArgumentException if it does not stand on the agenda */
    public MatterOverview matter(long id) {
        return matters.stream()
                .filter(matter -> matter.id() == id)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No matter " + id));
    }
}
