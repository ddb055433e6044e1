package se.tross.insats.tertial;

import java.util.Collection;
import java.util.Map;
import se.tross.shared.time.FinancialYear;

/** Knows what insatser have and have got, so that nobody who reports types what the förbund knows. */
public interface TertialEconomy {

    /** Of one year, by insats; those of which nothing is known are left out. */
    Map<Long, EconomyInBrief> of(Collection<Long> insatsIds, FinancialYear year);
}
