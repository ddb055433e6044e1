package se.tross.insats.grant;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.tross.insats.GrantRefusal.GrantExceedsRoom;
import se.tross.insats.GrantRefusal.GrantLineUnknown;
import se.tross.insats.InsatsRefusal;
import se.tross.shared.money.Money;
import se.tross.shared.origin.Amount;
import se.tross.shared.origin.Origin;
import se.tross.shared.origin.Origin.Kind;

/**
 * What a proposal takes of a year's money: first of its line, then of what is free. What other grants and proposals take
 * is not there for it.
 */
public final class YearRoom implements Serializable {
    private static final long serialVersionUID = 1L;

    private final YearAmount asked;
    private final YearBudget budget;

    @SuppressWarnings("serial") // List.copyOf is serializable when its commitments are, and they are
    private final List<Commitment> others;

    /**
     * @param budget what the decided budget has; null where none says anything of the year
     * @param commitments of all grants and proposals, in any order
     * @param ownGrantId the proposal itself, which is not held against itself
     */
    public YearRoom(YearAmount asked, YearBudget budget, Collection<Commitment> commitments, long ownGrantId) {
        this.asked = asked;
        this.budget = budget;
        others = commitments.stream()
                .filter(one ->
                        one.grantId() != ownGrantId && one.amount().year().equals(asked.year()))
                .toList();
    }

    public YearAmount asked() {
        return asked;
    }

    /** The budget; empty where no decided one says anything of the year. */
    public Optional<YearBudget> budget() {
        return Optional.ofNullable(budget);
    }

    /** The line that it is taken from; empty when none is chosen, or the year's budget does not have it. */
    public Optional<YearBudget.Line> line() {
        return budget().map(known -> known.lines().get(asked.lineKey()));
    }

    /** What others take of the line. */
    public Amount takenOfLine() {
        List<Commitment> taking = asked.lineKey() == null
                ? List.of()
                : others(one -> asked.lineKey().equals(one.amount().lineKey()));
        return taken("insats.origin.takenOfLine", sum(taking), taking);
    }

    /** What others take of what is free: what their lines do not have. */
    public Amount takenOfFree() {
        Money beyond = sum(others(one -> !hasLine(one)));
        if (budget != null) {
            for (Long key : budget.lines().keySet()) {
                Money over = sum(others(one -> key.equals(one.amount().lineKey())))
                        .minus(budget.lines().get(key).now().money());
                beyond = beyond.plus(over.isPositive() ? over : Money.ZERO);
            }
        }
        return taken("insats.origin.takenOfFree", beyond, others);
    }

    /** What the line has left for it; never less than nothing. */
    public Money leftOfLine() {
        return line().map(line ->
                        atLeastNothing(line.now().money().minus(takenOfLine().money())))
                .orElse(Money.ZERO);
    }

    /** What is free for it; never less than nothing. */
    public Money leftOfFree() {
        return budget().map(known -> atLeastNothing(
                        known.disposable().money().minus(takenOfFree().money())))
                .orElse(Money.ZERO);
    }

    /** What it takes of the line. */
    public Money fromLine() {
        return asked.amount().compareTo(leftOfLine()) < 0 ? asked.amount() : leftOfLine();
    }

    /** What it takes of what is free. */
    public Money fromFree() {
        return asked.amount().minus(fromLine());
    }

    /** How much more it asks for than there is. */
    public Money over() {
        return atLeastNothing(fromFree().minus(leftOfFree()));
    }

    public RoomVerdict verdict() {
        if (budget == null) {
            return RoomVerdict.NO_BUDGET;
        }
        if (over().isPositive()) {
            return RoomVerdict.EXCEEDS_ROOM;
        }
        return fromFree().isPositive() ? RoomVerdict.USES_FREE_ROOM : RoomVerdict.WITHIN_LINE;
    }

    /** Why the board cannot be asked for it; empty when there is room, or no decided budget says anything of the year. */
    public List<InsatsRefusal> refusals() {
        if (budget != null && asked.lineKey() != null && line().isEmpty()) {
            return List.of(new GrantLineUnknown(asked.year()));
        }
        return verdict() == RoomVerdict.EXCEEDS_ROOM
                ? List.of(new GrantExceedsRoom(asked.year(), leftOfLine().plus(leftOfFree()), over()))
                : List.of();
    }

    private boolean hasLine(Commitment one) {
        return budget != null && budget.lines().containsKey(one.amount().lineKey());
    }

    private List<Commitment> others(Predicate<Commitment> which) {
        return others.stream().filter(which).toList();
    }

    private Amount taken(String key, Money sum, List<Commitment> by) {
        return new Amount(
                sum,
                Origin.of(Kind.FORMULA, key, asked.year(), sum)
                        .restingOn(by.stream().map(Commitment::origin).toList()));
    }

    private static Money sum(List<Commitment> commitments) {
        return Money.sum(commitments.stream().map(one -> one.amount().amount()).toList());
    }

    private static Money atLeastNothing(Money money) {
        return money.isNegative() ? Money.ZERO : money;
    }
}
