package se.tross.budget.equity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.tross.budget.BudgetRefusal;
import se.tross.budget.BudgetRow;
import se.tross.budget.EquityRefusal.SliderOutOfRange;
import se.tross.shared.money.Money;

/**
 * What somebody tries: each insats, and the state's amount, so many per cent more or less. Nothing of it is kept.
 *
 * @param lines the change in per cent by the line's key; a line left out is not changed
 * @param statePercent the change of the state's amount in per cent; the other contributions follow it (L9)
 */
public record Sliders(Map<Long, BigDecimal> lines, BigDecimal statePercent) implements Serializable {
    private static final int LEAST = -100;
    private static final int MOST = 100;

    /** Everything as budgeted. */
    public static final Sliders NONE = new Sliders(Map.of(), BigDecimal.ZERO);

    public Sliders {
        lines = Map.copyOf(lines);
        statePercent = statePercent == null ? BigDecimal.ZERO : statePercent;
    }

    /** What is refused of them; empty when they can be followed. */
    public List<BudgetRefusal> refusals() {
        List<BigDecimal> all = new ArrayList<>(lines.values());
        all.add(statePercent);
        boolean isWithin = all.stream()
                .allMatch(percent -> percent.compareTo(BigDecimal.valueOf(LEAST)) >= 0
                        && percent.compareTo(BigDecimal.valueOf(MOST)) <= 0);
        return isWithin ? List.of() : List.of(new SliderOutOfRange(LEAST, MOST));
    }

    /** Whether anything is tried at all. */
    public boolean isMoved() {
        return statePercent.signum() != 0 || lines.values().stream().anyMatch(percent -> percent.signum() != 0);
    }

    /** A line's amount as tried. */
    public Money of(BudgetRow row, Money amount) {
        BigDecimal percent = lines.get(row.lineKey());
        return percent == null || percent.signum() == 0 ? amount : changed(amount, percent);
    }

    /** The contributions as tried. */
    public Money ofContributions(Money amount) {
        return statePercent.signum() == 0 ? amount : changed(amount, statePercent);
    }

    private static Money changed(Money amount, BigDecimal percent) {
        return Money.ofOre(BigDecimal.valueOf(amount.ore())
                .multiply(percent.add(BigDecimal.valueOf(MOST)))
                .movePointLeft(2)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }
}
