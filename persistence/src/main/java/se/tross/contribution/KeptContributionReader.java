package se.tross.contribution;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.tross.forbund.RegisteredMember;
import se.tross.shared.money.Money;

/** Reads the amounts of several plans in one statement, and explains each by its plan's own key and decision. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class KeptContributionReader {

    private static final String ROWS = """
            select c.plan.id, c.memberId, c.weight, c.amount from Contribution c where c.plan.id in :plans
            order by c.position
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    /** The amounts of each plan, by the plan's id. */
    public Map<Long, ContributionComputation> computations(Collection<PlanOverview> plans, PlanGround ground) {
        Map<Long, RegisteredMember> members = ground.register().members().stream()
                .collect(Collectors.toMap(RegisteredMember::id, Function.identity()));
        Map<Long, List<KeptContribution>> rows = new HashMap<>();
        entities.createQuery(ROWS, Object[].class)
                .setParameter("plans", plans.stream().map(PlanOverview::id).toList())
                .getResultStream()
                .forEach(row -> rows.computeIfAbsent((Long) row[0], plan -> new ArrayList<>())
                        .add(new KeptContribution(members.get((Long) row[1]), (BigDecimal) row[2], (Money) row[3])));
        return plans.stream()
                .collect(Collectors.toMap(
                        PlanOverview::id,
                        plan -> ContributionComputation.kept(
                                plan.basis(),
                                plan.decided(),
                                ground.key(plan.keyId()).terms(),
                                rows.getOrDefault(plan.id(), List.of()))));
    }
}
