package se.tross.board.paper;

/** A paper to be read: what it is called, and what its file holds. */
public final class OpenedPaper {

    private final String title;
    private final byte[] bytes;

    public OpenedPaper(String title, byte[] bytes) {
        this.title = title;
        this.bytes = bytes.clone();
    }

    public String title() {
        return title;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
