package se.tross.board.pack;

import se.tross.board.BoardFinding;

/** What differs between a version of a document pack and the one before. Pages are written as they are cited, such as 45–52. */
public sealed interface PackChange extends BoardFinding {

    /** Time, place or another fact of the cover. */
    record CoverChanged() implements PackChange {}

    /** The matters, or the papers of one, stand in another order. */
    record OrderChanged() implements PackChange {}

    /** A matter with nothing to read stands on the agenda now. */
    record LineAdded(String title) implements PackChange {}

    record LineWithdrawn(String title) implements PackChange {}

    record MatterAdded(String title, String pages) implements PackChange {}

    /** What is written of a matter has been changed. */
    record MatterChanged(String title, String before, String pages) implements PackChange {}

    record MatterWithdrawn(String title, String before) implements PackChange {}

    record PaperAdded(String title, String pages) implements PackChange {}

    record PaperReplaced(String title, String before, String pages) implements PackChange {}

    record PaperWithdrawn(String title, String before) implements PackChange {}

    /** The same pages under another name. */
    record PaperRenamed(String before, String title, String pages) implements PackChange {}

    /** What was withdrawn is read again, on the pages that it had. */
    record PartReturned(String title, String pages) implements PackChange {}

    /** Something of a matter that the reader may not know more of (P5). */
    record SecretChanged(int place) implements PackChange {}
}
