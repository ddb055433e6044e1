package se.tross.budget.reallocation;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import se.tross.budget.BudgetContent;
import se.tross.budget.BudgetFigures;
import se.tross.budget.VersionOverview;
import se.tross.shared.money.Money;

/**
 * What reallocations in a decided budget are made from.
 *
 * @param overview the version
 * @param content the lines that the board decided; contributions are not among them
 * @param moves what has been moved, proposed or rejected since, in order of time
 * @param charterLimit the charter's limit today; null when it has none
 * @param limitParagraph the charter's § on the limit; may be empty
 */
public record ReallocationGround(
        VersionOverview overview,
        BudgetContent content,
        List<KeptMove> moves,
        Money charterLimit,
        String limitParagraph)
        implements Serializable {

    public ReallocationGround {
        moves = List.copyOf(moves);
    }

    /** The most that the förbundschef may move from a line in a year by delegation. */
    public Optional<Money> limit() {
        return Optional.ofNullable(charterLimit);
    }

    /** The decided budget with what has been moved. */
    public Reallocations reallocations() {
        return new Reallocations(BudgetFigures.of(content), moves);
    }

    /** What may be moved now. */
    public ReallocationRules rules() {
        return new ReallocationRules(reallocations(), charterLimit);
    }
}
