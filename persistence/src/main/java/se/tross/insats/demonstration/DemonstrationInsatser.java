package se.tross.insats.demonstration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tross.budget.BudgetLine;
import se.tross.forbund.Forbund;
import se.tross.forbund.Member;
import se.tross.forbund.Party;
import se.tross.insats.AgeRange;
import se.tross.insats.Classification;
import se.tross.insats.Cooperation;
import se.tross.insats.CountMethod;
import se.tross.insats.Direction;
import se.tross.insats.FinancingSource;
import se.tross.insats.Insats;
import se.tross.insats.InsatsRecords;
import se.tross.insats.InsatsTerms;
import se.tross.insats.Participant;
import se.tross.insats.financing.Financing;
import se.tross.insats.financing.FinancingTerms;
import se.tross.insats.scope.InsatsScope.Chosen;
import se.tross.insats.scope.ScopeRecords;
import se.tross.insats.scope.TargetGroup;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;

/** Keeps the demonstration's insatser, through the same rules as what people type. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class DemonstrationInsatser {

    private static final FinancialYear YEAR = new FinancialYear(2018);
    private static final String ALL = "*";
    private static final String FORBUND = "Samordningsförbundet";
    private static final String BESIDES = "+";

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private InsatsRecords insatser;

    @Inject
    private ScopeRecords scopes;

    /** @param row as in the files beside this class: a budget line, and what is known of what it pays for */
    public Insats add(long forbundId, Map<String, String> row, List<TargetGroup> groups) {
        BudgetLine line = line(row.get("line"));
        boolean individual = "INDIVIDUAL".equals(row.get("direction"));
        Classification classification = individual
                ? new Classification(
                        Direction.INDIVIDUAL,
                        CountMethod.REGISTERED,
                        line.terms().esf())
                : Classification.structural(line.terms().esf());
        LocalDate starts = LocalDate.parse(row.get("starts"));
        Insats insats = new Insats(
                forbundId, classification, terms(row, individual, starts), insatser.rules(starts, null), starts);
        insats.belongTo(line.terms().goalAreaId());
        entities.persist(insats);
        entities.flush();
        List<Member> members = entities.createQuery("select m from Member m order by m.position", Member.class)
                .getResultList();
        Cooperation together =
                together(row, members, entities.find(Forbund.class, forbundId).name());
        Refused.ifAny(together.refusals(classification.direction()));
        insatser.cooperate(insats, together);
        scopes.choose(
                insats,
                new Chosen(
                        individual ? Set.of(groups.get(0).id(), groups.get(1).id()) : Set.of(),
                        municipalities(row.get("municipalities"), members),
                        Set.of(line.lineKey())));
        entities.persist(
                new Financing(insats, new FinancingTerms(YEAR, FinancingSource.FORBUND, "", amount(line)), List.of()));
        entities.flush();
        return insats;
    }

    private static InsatsTerms terms(Map<String, String> row, boolean individual, LocalDate starts) {
        String ends = row.get("ends");
        return new InsatsTerms(
                row.get("code"),
                row.get("name"),
                row.get("purpose"),
                row.get("area"),
                individual ? new AgeRange(16, 64) : null,
                starts,
                ends.isEmpty() ? null : LocalDate.parse(ends),
                "",
                "",
                "");
    }

    /** @param row its owner is a member's name, the förbund, or 1 for the first municipality; the parties are names or all */
    private static Cooperation together(Map<String, String> row, List<Member> members, String forbundName) {
        String owner = row.get("owner");
        List<String> named = List.of(row.get("parties").split(","));
        Predicate<Member> owns = "1".equals(owner)
                ? member -> member == firstMunicipality(members)
                : member -> member.name().equals(owner);
        Stream<Participant> owners = owner.equals(FORBUND)
                ? Stream.of(Participant.theForbund(forbundName))
                : members.stream().filter(owns).map(member -> Participant.of(member.party(), member.name()));
        Stream<Participant> others = members.stream()
                .filter(owns.negate())
                .filter(member -> named.contains(ALL) || named.contains(member.name()))
                .map(member -> Participant.of(member.party(), member.name()));
        Stream<Participant> besides = named.stream()
                .filter(name -> name.startsWith(BESIDES))
                .map(name -> Participant.besides(name.substring(BESIDES.length())));
        return new Cooperation(Stream.of(owners.map(Participant::owning), others, besides)
                .flatMap(one -> one)
                .toList());
    }

    private static Member firstMunicipality(List<Member> members) {
        return members.stream()
                .filter(member -> member.party() == Party.MUNICIPALITY)
                .findFirst()
                .orElseThrow();
    }

    private static Set<Long> municipalities(String names, List<Member> members) {
        List<String> named = Arrays.asList(names.split(","));
        return members.stream()
                .filter(member -> member.party() == Party.MUNICIPALITY)
                .filter(member -> named.contains(ALL) || named.contains(member.name()))
                .map(Member::id)
                .collect(Collectors.toSet());
    }

    private BudgetLine line(String name) {
        return entities.createQuery("select l from BudgetLine l where l.name = :name order by l.id", BudgetLine.class)
                .setParameter("name", name)
                .setMaxResults(1)
                .getSingleResult();
    }

    private Money amount(BudgetLine line) {
        return entities.createQuery(
                        "select a.amount from BudgetAmount a where a.lineId = :line and a.year = :year", Money.class)
                .setParameter("line", line.id())
                .setParameter("year", YEAR)
                .getSingleResult();
    }
}
