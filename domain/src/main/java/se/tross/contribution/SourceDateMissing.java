package se.tross.contribution;

/** A document has a date. */
public record SourceDateMissing() implements ContributionRefusal {
    private static final long serialVersionUID = 1L;

    @Override
    public String field() {
        return "sourceDate";
    }
}
