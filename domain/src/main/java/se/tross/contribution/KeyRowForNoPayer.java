package se.tross.contribution;

/** A row for somebody who does not pay by this key. */
public record KeyRowForNoPayer(String member) implements ContributionRefusal {
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
