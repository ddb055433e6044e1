package se.tross.contribution;

/** A payer's weight is larger, or has more decimals, than any real one. */
public record WeightNotUsable(String member, int decimals) implements ContributionRefusal {
    private static final long serialVersionUID = 1L;

    @Override
    public Object[] args() {
        return new Object[] {member, decimals};
    }

    @Override
    public String field() {
        return "rows";
    }
}
