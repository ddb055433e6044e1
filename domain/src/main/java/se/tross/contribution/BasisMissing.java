package se.tross.contribution;

/** No amount to divide. */
public record BasisMissing() implements ContributionRefusal {
    private static final long serialVersionUID = 1L;

    @Override
    public String field() {
        return "amount";
    }
}
