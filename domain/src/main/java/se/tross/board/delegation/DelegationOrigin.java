package se.tross.board.delegation;

import se.tross.shared.origin.Amount;
import se.tross.shared.origin.Origin;

/** Where the amounts of delegation come from: a ceiling from the board's §, a decision from whoever made it under that §. */
public final class DelegationOrigin {

    private DelegationOrigin() {}

    /** What a delegate may decide at most; null without a ceiling. */
    public static Amount ceiling(DelegationTerms rule) {
        return rule.limit().map(ceiling -> new Amount(ceiling, rule(rule))).orElse(null);
    }

    /** What a decision comes to; null where no money is meant. */
    public static Amount decided(String number, DelegatedTerms decision, DelegationTerms rule) {
        return decision.amount() == null
                ? null
                : new Amount(
                        decision.amount(),
                        Origin.of(
                                        Origin.Kind.INPUT,
                                        "board.origin.delegated",
                                        number,
                                        decision.decidedBy(),
                                        decision.decidedOn())
                                .restingOn(rule(rule)));
    }

    private static Origin rule(DelegationTerms rule) {
        return Origin.of(
                Origin.Kind.DECISION, "board.origin.ceiling", rule.number(), rule.paragraph(), rule.decidedOn());
    }
}
