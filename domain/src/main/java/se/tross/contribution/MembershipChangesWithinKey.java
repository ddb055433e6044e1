package se.tross.contribution;

import se.tross.shared.time.Period;

/** A payer joins or leaves while the key applies; then one key must end and another begin (L5). */
public record MembershipChangesWithinKey(String payer, Period membership) implements ContributionRefusal {
    private static final long serialVersionUID = 1L;

    @Override
    public Object[] args() {
        return new Object[] {
            payer,
            membership.from(),
            membership.end().map(Object::toString).orElse(""),
            membership.end().isPresent() ? 1 : 0
        };
    }

    @Override
    public String field() {
        return "validFrom";
    }
}
