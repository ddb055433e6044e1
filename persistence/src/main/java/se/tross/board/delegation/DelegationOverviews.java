package se.tross.board.delegation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;

/** The order of delegation of any day, and what was decided under it. */
@Stateless
@UseCase
public class DelegationOverviews {

    private static final String DECISIONS = """
            select d, r from DelegatedDecision d, DelegationRule r where r.id = d.ruleId
            and (:rule = 0 or r.id = :rule) order by d.decidedOn desc, d.id desc
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Records records;

    @Inject
    private DelegationRecords delegations;

    @Inject
    private HeldMeetings meetings;

    @Inject
    private Clock clock;

    /** Three statements; four where something waits for a meeting. */
    @Permits(Permission.BOARD_READ)
    public DelegationOrder order(LocalDate day) {
        List<DelegationRule> rules = delegations.rules();
        return new DelegationOrder(
                day,
                rows(rules, rule -> rule.isInForceOn(day)),
                rows(rules, rule -> rule.validity().from().isAfter(day)),
                rows(
                        rules,
                        rule -> rule.validity()
                                .end()
                                .filter(last -> last.isBefore(day))
                                .isPresent()),
                meetings.findings());
    }

    /** What somebody can decide under today. */
    @Permits(Permission.BOARD_READ)
    public List<RuleRow> inForce() {
        return rows(delegations.rules(), rule -> rule.isInForceOn(LocalDate.now(clock)));
    }

    /** @throws se.tross.shared.refusal.Refused if there is no such rule in the förbund */
    @Permits(Permission.BOARD_READ)
    public RuleOverview rule(long id) {
        DelegationRule rule = records.get(DelegationRule.class, id);
        return new RuleOverview(RuleRow.of(rule), read(id), rule.isInForceOn(LocalDate.now(clock)));
    }

    /** All of them, the latest first: one statement. */
    @Permits(Permission.BOARD_READ)
    public List<DelegatedRow> decisions() {
        return read(0);
    }

    /** @throws se.tross.shared.refusal.Refused if there is no such decision in the förbund */
    @Permits(Permission.BOARD_READ)
    public DelegatedOverview decision(long id) {
        DelegatedDecision decision = records.get(DelegatedDecision.class, id);
        DelegatedRow row = DelegatedRow.of(decision, records.get(DelegationRule.class, decision.ruleId()));
        return new DelegatedOverview(
                row,
                row.waits()
                        ? meetings.from(decision.decidedOn()).stream()
                                .map(MeetingChoice::of)
                                .toList()
                        : List.of());
    }

    /** The names of those who can be meant by a rule on a day; empty where Tross does not know. */
    @Permits(Permission.BOARD_DELEGATED_DECIDE)
    public List<String> delegates(long ruleId) {
        DelegateKind kind = records.get(DelegationRule.class, ruleId).terms().delegateKind();
        return delegations.delegatesOn(LocalDate.now(clock)).of(kind);
    }

    private List<DelegatedRow> read(long rule) {
        return entities.createQuery(DECISIONS, Object[].class)
                .setParameter("rule", rule)
                .getResultStream()
                .map(row -> DelegatedRow.of((DelegatedDecision) row[0], (DelegationRule) row[1]))
                .toList();
    }

    private static List<RuleRow> rows(List<DelegationRule> rules, Predicate<DelegationRule> wanted) {
        return rules.stream().filter(wanted).map(RuleRow::of).toList();
    }
}
