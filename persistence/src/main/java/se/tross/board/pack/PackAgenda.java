package se.tross.board.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.tross.board.meeting.Matter;
import se.tross.board.meeting.Meeting;

/**
 * What a pack is made from, as it is now.
 *
 * @param meeting whose pack
 * @param matters its agenda, in order
 * @param items the front, then what belongs in the pack
 */
public record PackAgenda(Meeting meeting, List<Matter> matters, List<PackItem> items) {

    /** @param rows meeting, matter, and id, title and digest of a paper; one row a paper, in order */
    static PackAgenda of(List<Object[]> rows) {
        Map<Long, Matter> matters = new LinkedHashMap<>();
        Map<Long, List<PackPaper>> papers = new LinkedHashMap<>();
        for (Object[] row : rows) {
            if (row[1] instanceof Matter matter) {
                matters.put(matter.id(), matter);
                if (row[2] != null) {
                    papers.computeIfAbsent(matter.id(), unknown -> new ArrayList<>())
                            .add(new PackPaper((Long) row[2], matter.id(), (String) row[3], (String) row[4]));
                }
            }
        }
        Meeting meeting = (Meeting) rows.get(0)[0];
        List<Matter> agenda = List.copyOf(matters.values());
        return new PackAgenda(meeting, agenda, PackItems.of(meeting, agenda, papers));
    }
}
