package se.tross.contribution;

import se.tross.forbund.Strand;

/** Several payers of one strand need a method to divide it (L7). */
public record KeyMethodMissing(Strand strand) implements ContributionRefusal {
    private static final long serialVersionUID = 1L;

    @Override
    public Object[] args() {
        return new Object[] {strand};
    }

    @Override
    public String field() {
        return "method";
    }
}
