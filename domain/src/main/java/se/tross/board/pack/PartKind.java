package se.tross.board.pack;

/** What a part of a document pack is. */
public enum PartKind {
    /** Cover and contents: made anew in each version, on the numbers that they had in the first. */
    FRONT,
    /** A matter with nothing to read: a line among the contents, without a page. */
    LINE,
    /** What is written of a matter: background and proposal. */
    SHEET,
    /** A paper of a matter. */
    PAPER;

    public boolean hasPages() {
        return this != LINE;
    }
}
