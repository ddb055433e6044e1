package se.tross.contribution;

/** The last day of a key lies before its first. */
public record KeyEndsBeforeItBegins() implements ContributionRefusal {
    private static final long serialVersionUID = 1L;

    @Override
    public String field() {
        return "validTo";
    }
}
