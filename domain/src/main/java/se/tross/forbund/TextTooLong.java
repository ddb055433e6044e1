package se.tross.forbund;

/** A text is longer than its place. */
public record TextTooLong(String field, int longest) implements ForbundRefusal {
    private static final long serialVersionUID = 1L;

    @Override
    public Object[] args() {
        return new Object[] {longest};
    }
}
