package se.tross.board.archive;

/** An archived file to be read: what it is called, and what it holds. */
public final class OpenedFile {

    private final String name;
    private final byte[] bytes;

    /** @param name of the file @param bytes what it holds */
    public OpenedFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
