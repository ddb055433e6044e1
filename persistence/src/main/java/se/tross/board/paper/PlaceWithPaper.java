package se.tross.board.paper;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.tross.board.meeting.PlaceSubject;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** What another capability wants decided is put on an agenda together with its document, or not at all. */
@Stateless
@UseCase
public class PlaceWithPaper {

    @Inject
    private PlaceSubject subjects;

    @Inject
    private KeepPaper papers;

    /**
     * @return the matter's id
     * @throws Refused as {@link PlaceSubject#place}, or if the matter may have no papers any more
     */
    @Permits(Permission.BOARD_PREPARE)
    public long place(String type, long id, long meetingId, ReadPaper document) {
        long matter = subjects.place(type, id, meetingId);
        papers.add(matter, document);
        return matter;
    }
}
