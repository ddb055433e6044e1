package se.tross.contribution;

/** A decision is a § of adjusted minutes, with its number. */
public record DecisionParagraphMissing() implements ContributionRefusal {
    private static final long serialVersionUID = 1L;

    @Override
    public String field() {
        return "decisionParagraph";
    }
}
