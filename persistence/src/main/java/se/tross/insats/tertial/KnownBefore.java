package se.tross.insats.tertial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import se.tross.shared.time.FinancialYear;

/** What the other parts of Tross know of an insats when its report is written. */
@ApplicationScoped
public class KnownBefore {

    @Inject
    @Any
    private Instance<TertialEconomy> economies;

    @Inject
    @Any
    private Instance<DecidedGoals> goals;

    /** By insats; those of which nobody knows are left out. */
    public Map<Long, EconomyInBrief> economy(Collection<Long> insatsIds, FinancialYear year) {
        Map<Long, EconomyInBrief> known = new HashMap<>();
        economies.forEach(economy -> economy.of(insatsIds, year).forEach(known::putIfAbsent));
        return known;
    }

    /** Null when nobody knows. */
    public EconomyInBrief economy(long insatsId, FinancialYear year) {
        return economy(List.of(insatsId), year).get(insatsId);
    }

    public List<String> goals(long insatsId) {
        return StreamSupport.stream(goals.spliterator(), false)
                .flatMap(source -> source.of(insatsId).stream())
                .toList();
    }
}
