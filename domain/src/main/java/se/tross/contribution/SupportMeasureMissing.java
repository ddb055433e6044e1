package se.tross.contribution;

/** The försörjningsmått of a payer is left out or negative. */
public record SupportMeasureMissing(String member) implements ContributionRefusal {
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
