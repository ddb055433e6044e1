package se.tross.contribution;

/** Two rows for one payer. */
public record KeyRowTwice(String member) implements ContributionRefusal {
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
