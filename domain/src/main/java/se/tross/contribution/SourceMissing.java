package se.tross.contribution;

/** Figures from outside name the document that they come from (L9). */
public record SourceMissing() implements ContributionRefusal {
    private static final long serialVersionUID = 1L;

    @Override
    public String field() {
        return "source";
    }
}
