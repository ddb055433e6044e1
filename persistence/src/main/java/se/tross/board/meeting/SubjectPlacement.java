package se.tross.board.meeting;

import java.io.Serializable;
import java.util.List;

/**
 * Something that the board is to decide, on its way to an agenda.
 *
 * @param terms the matter as it would stand there
 * @param meetings whose agendas can still be made, in order of time
 * @param placed the matter by which it stands on one of them already; null when it does not
 */
public record SubjectPlacement(MatterTerms terms, List<MeetingOverview> meetings, MatterDetail placed)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public SubjectPlacement {
        meetings = List.copyOf(meetings);
    }
}
