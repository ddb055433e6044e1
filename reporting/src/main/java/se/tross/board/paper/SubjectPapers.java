package se.tross.board.paper;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.StreamSupport;
import se.tross.board.meeting.AgendaRecords;
import se.tross.board.meeting.PlaceSubject;

/**
 * Puts what another capability wants decided on an agenda, with its document as the matter's paper. The document is set before
 * the transaction, so that no connection waits for a typesetter.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SubjectPapers {

    @Inject
    private PlaceSubject subjects;

    @Inject
    private PlaceWithPaper withPaper;

    @Inject
    @Any
    private Instance<SubjectDocument> documents;

    /**
     * @return the matter's id
     * @throws se.tross.shared.refusal.Refused if there is no such subject, the board cannot decide on it now, the meeting is
     *     over, or the subject stands on an agenda already
     */
    public long place(String type, long id, long meetingId) {
        Optional<SubjectDocument> source = StreamSupport.stream(documents.spliterator(), false)
                .filter(document -> document.type().equals(type))
                .findFirst();
        if (source.isEmpty()) {
            return subjects.place(type, id, meetingId);
        }
        String title = subjects.look(type, id).terms().title();
        byte[] bytes = source.get().file(id, AgendaRecords.language().locale()).bytes();
        return withPaper.place(type, id, meetingId, PaperReader.read(new PaperFile(title + ".pdf", bytes)));
    }
}
