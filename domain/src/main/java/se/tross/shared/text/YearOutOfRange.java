package se.tross.shared.text;

/** A year that no date in Tross has. */
public record YearOutOfRange(int first, int last) implements TextRefusal {
    @Override
    public Object[] args() {
        return new Object[] {String.valueOf(first), String.valueOf(last)};
    }
}
