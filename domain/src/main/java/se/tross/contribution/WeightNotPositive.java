package se.tross.contribution;

/** A payer's weight is zero, negative or left out. */
public record WeightNotPositive(String member) implements ContributionRefusal {
    private static final long serialVersionUID = 1L;

    @Override
    public Object[] args() {
        return new Object[] {member};
    }

    @Override
    public String field() {
        return "rows";
    }
}
