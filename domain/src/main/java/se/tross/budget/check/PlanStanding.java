package se.tross.budget.check;

import java.io.Serializable;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import se.tross.contribution.PlanStatus;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/**
 * How the contribution plan that a budget counts with stands beside the key and the other plans of its year.
 *
 * @param year the year
 * @param revision the plan's
 * @param status the plan's
 * @param decidedRevision the last plan of the year that the board has decided; 0 when there is none
 * @param byKey what the key gives each payer today; empty when it cannot be computed
 */
public record PlanStanding(
        FinancialYear year, int revision, PlanStatus status, int decidedRevision, SortedMap<Long, Money> byKey)
        implements Serializable {

    public PlanStanding {
        byKey = Collections.unmodifiableSortedMap(new TreeMap<>(byKey));
    }
}
