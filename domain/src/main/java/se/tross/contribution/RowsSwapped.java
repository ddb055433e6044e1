package se.tross.contribution;

/** Two payers have each other's amounts. */
public record RowsSwapped(String otherPayer) implements LikelyCause {
    private static final long serialVersionUID = 1L;

    @Override
    public Object[] args() {
        return new Object[] {otherPayer};
    }
}
