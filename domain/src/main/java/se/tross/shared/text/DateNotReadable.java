package se.tross.shared.text;

/** What was typed is no date. */
public record DateNotReadable() implements TextRefusal {
    private static final long serialVersionUID = 1L;
}
