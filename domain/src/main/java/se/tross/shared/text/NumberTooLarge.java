package se.tross.shared.text;

/** A number that no account can hold. */
public record NumberTooLarge() implements TextRefusal {
    private static final long serialVersionUID = 1L;
}
