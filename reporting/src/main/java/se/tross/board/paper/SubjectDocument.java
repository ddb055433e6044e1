package se.tross.board.paper;

import java.util.Locale;
import se.tross.shared.document.DocumentFile;

/** What a capability sends with its subjects when they are put on an agenda: the document that the board decides on. */
public interface SubjectDocument {

    /** The owner's word for its subjects, as in {@link se.tross.board.meeting.DecisionSubject}. */
    String type();

    /** The document as PDF. @throws se.tross.shared.refusal.Refused if there is no such subject, or it may not be read */
    DocumentFile file(long id, Locale language);
}
