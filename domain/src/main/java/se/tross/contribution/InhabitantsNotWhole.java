package se.tross.contribution;

/** Inhabitants are counted in whole people. */
public record InhabitantsNotWhole(String member) implements ContributionRefusal {
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
