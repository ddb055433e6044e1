package se.tross.board.pack;

/** Where the papers' files are. */
@FunctionalInterface
public interface PaperSource {

    /** What the file of a paper holds. */
    byte[] open(long paperId);
}
