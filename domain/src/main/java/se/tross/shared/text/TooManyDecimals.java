package se.tross.shared.text;

/** More decimals than the value can have: kronor have two. */
public record TooManyDecimals(int most) implements TextRefusal {
    private static final long serialVersionUID = 1L;

    @Override
    public Object[] args() {
        return new Object[] {most};
    }
}
