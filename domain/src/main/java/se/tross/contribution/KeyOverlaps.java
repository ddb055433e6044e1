package se.tross.contribution;

import se.tross.shared.time.Period;

/** Two keys cannot apply on one day. */
public record KeyOverlaps(Period other) implements ContributionRefusal {
    private static final long serialVersionUID = 1L;

    @Override
    public Object[] args() {
        return new Object[] {
            other.from(),
            other.end().map(Object::toString).orElse(""),
            other.end().isPresent() ? 1 : 0
        };
    }

    @Override
    public String field() {
        return "validFrom";
    }
}
