package se.tross.contribution;

import java.util.List;
import se.tross.shared.time.FinancialYear;

/** A key that a decided plan rests on is not changed; a new key begins instead. */
public record KeyUsedByDecidedPlan(List<FinancialYear> years) implements ContributionRefusal {
    private static final long serialVersionUID = 1L;

    public KeyUsedByDecidedPlan {
        years = List.copyOf(years);
    }

    @Override
    public Object[] args() {
        return new Object[] {years};
    }
}
