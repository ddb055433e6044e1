package se.tross.contribution;

/** A payer without a row. */
public record KeyRowMissing(String member) implements ContributionRefusal {
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
