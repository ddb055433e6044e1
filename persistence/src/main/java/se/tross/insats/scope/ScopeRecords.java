package se.tross.insats.scope;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import se.tross.forbund.Member;
import se.tross.forbund.Party;
import se.tross.insats.Insats;
import se.tross.insats.scope.InsatsScope.Chosen;
import se.tross.insats.scope.InsatsScope.Named;
import se.tross.shared.entity.ForbundRecord;

/** Finds and changes whom and where insatser are for. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ScopeRecords {

    /** What an insats has of each kind; the name of a budget line is the one of its latest version. */
    private static final String SCOPE = """
            select 'G', g.id, g.name, lower(g.name), f.insats_id from insats_for_group f
                join insats_target_group g on g.id = f.target_group_id where ?1 in (0, f.insats_id)
            union all
            select 'M', m.id, m.name, lower(m.name), i.insats_id from insats_in_municipality i
                join forbund_member m on m.id = i.member_id where ?1 in (0, i.insats_id)
            union all
            select 'L', b.line_key,
                (select l.name from budget_line l where l.line_key = b.line_key order by l.version_id desc limit 1),
                lpad(b.line_key::text, 19, '0'), b.insats_id
                from insats_from_budget_line b where ?1 in (0, b.insats_id)
            order by 4
            """;

    private static final String LINES = """
            select distinct on (l.line_key) l.line_key, l.name from budget_line l
            join budget_version v on v.id = l.version_id
            where l.kind = 'INSATS' and v.status <> 'REVISED'
                and not exists (select 1 from insats_from_budget_line f where f.line_key = l.line_key and f.insats_id <> ?1)
            order by l.line_key, l.version_id desc
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    /** Of one insats. One statement. */
    public InsatsScope of(long insatsId) {
        return read(insatsId).getOrDefault(insatsId, new Gathered()).scope();
    }

    /** Of all, by insats; those that have none are not there. One statement. */
    public Map<Long, InsatsScope> all() {
        Map<Long, InsatsScope> all = new HashMap<>();
        read(0).forEach((insats, gathered) -> all.put(insats, gathered.scope()));
        return all;
    }

    private Map<Long, Gathered> read(long insatsId) {
        Map<Long, Gathered> found = new HashMap<>();
        List<?> rows =
                entities.createNativeQuery(SCOPE).setParameter(1, insatsId).getResultList();
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            found.computeIfAbsent(((Number) cells[4]).longValue(), insats -> new Gathered())
                    .add(cells[0].toString(), new Named(((Number) cells[1]).longValue(), String.valueOf(cells[2])));
        }
        return found;
    }

    /** The insats lines of the budgets that apply or are worked on and pay no other insats, by key, as they are called now. */
    public List<Named> budgetLines(long insatsId) {
        List<?> rows =
                entities.createNativeQuery(LINES).setParameter(1, insatsId).getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(cells -> new Named(((Number) cells[0]).longValue(), (String) cells[1]))
                .toList();
    }

    public List<TargetGroup> targetGroups() {
        return entities.createQuery("select g from TargetGroup g order by lower(g.name), g.id", TargetGroup.class)
                .getResultList();
    }

    /** The members that are municipalities, in the charter's order, also those who have left. */
    public List<Member> municipalities() {
        return entities.createQuery(
                        "select m from Member m where m.party = :municipality order by m.position, m.id", Member.class)
                .setParameter("municipality", Party.MUNICIPALITY)
                .getResultList();
    }

    /** What is chosen stands there afterwards, and nothing else. */
    public void choose(Insats insats, Chosen chosen) {
        Chosen now = of(insats.id()).chosen();
        change(insats, "ForGroup", "targetGroupId", now.groups(), chosen.groups(), id -> new ForGroup(insats, id));
        change(
                insats,
                "InMunicipality",
                "memberId",
                now.municipalities(),
                chosen.municipalities(),
                id -> new InMunicipality(insats, id));
        change(insats, "FromBudgetLine", "lineKey", now.lines(), chosen.lines(), id -> new FromBudgetLine(insats, id));
    }

    private void change(
            Insats insats, String entity, String attribute, Set<Long> now, Set<Long> chosen, LongFunction<?> make) {
        Set<Long> gone = new HashSet<>(now);
        gone.removeAll(chosen);
        if (!gone.isEmpty()) {
            entities.createQuery(
                            "select e from " + entity + " e where e.insatsId = :insats and e." + attribute
                                    + " in :gone",
                            ForbundRecord.class)
                    .setParameter("insats", insats.id())
                    .setParameter("gone", gone)
                    .getResultList()
                    .forEach(entities::remove);
        }
        chosen.stream()
                .filter(id -> !now.contains(id))
                .sorted()
                .map(make::apply)
                .forEach(entities::persist);
    }

    /** What is found of an insats, kind by kind. */
    private static final class Gathered {
        private final Map<String, List<Named>> byKind =
                Map.of("G", new ArrayList<>(), "M", new ArrayList<>(), "L", new ArrayList<>());

        private void add(String kind, Named named) {
            byKind.get(kind).add(named);
        }

        private InsatsScope scope() {
            return new InsatsScope(byKind.get("G"), byKind.get("M"), byKind.get("L"));
        }
    }
}
