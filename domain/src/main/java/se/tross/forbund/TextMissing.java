package se.tross.forbund;

/** A text that may not be left out is empty. */
public record TextMissing(String field) implements ForbundRefusal {
    private static final long serialVersionUID = 1L;
}
