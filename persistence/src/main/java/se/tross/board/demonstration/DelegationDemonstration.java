package se.tross.board.demonstration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.tross.board.DelegationSubject;
import se.tross.board.NumberSeries;
import se.tross.board.delegation.DelegateKind;
import se.tross.board.delegation.DelegatedDecision;
import se.tross.board.delegation.DelegatedTerms;
import se.tross.board.delegation.DelegationRecords;
import se.tross.board.delegation.DelegationRule;
import se.tross.board.delegation.DelegationTerms;
import se.tross.board.delegation.ReportDuty;
import se.tross.board.delegation.UrgentDecision;
import se.tross.board.delegation.UrgentEmpowerment;
import se.tross.board.delegation.UrgentTerms;
import se.tross.board.meeting.TellNextMeeting;
import se.tross.forbund.demonstration.DemonstrationPart;
import se.tross.forbund.seat.RegisteredMandate;
import se.tross.forbund.seat.SeatRecords;
import se.tross.shared.demonstration.DemonstrationRows;
import se.tross.shared.money.Money;
import se.tross.shared.time.Period;

/** What the boards of the demonstration have delegated, and what was decided for them: invented, and it says so. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class DelegationDemonstration implements DemonstrationPart {

    private static final int PLACE = 7;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private DelegationRecords delegations;

    @Inject
    private SeatRecords board;

    @Inject
    private TellNextMeeting nextMeeting;

    @Inject
    private Clock clock;

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public void loadHalland(long forbundId) {
        load(forbundId, "halland", "§ 47 (exempel)", LocalDate.of(2017, 11, 17));
    }

    @Override
    public void loadTwoRivers(long forbundId) {
        load(forbundId, "two-rivers", "§ 63 (exempel)", LocalDate.of(2017, 12, 1));
    }

    private void load(long forbundId, String files, String paragraph, LocalDate decidedOn) {
        Map<String, DelegationRule> rules = rules(forbundId, files, paragraph, decidedOn);
        decisions(files, rules);
        urgent(forbundId, files, paragraph, decidedOn);
        nextMeeting.tell();
        entities.flush();
    }

    private Map<String, DelegationRule> rules(long forbundId, String files, String paragraph, LocalDate decidedOn) {
        Map<String, DelegationRule> rules = DemonstrationRows.read(getClass(), files + "-delegation.csv").stream()
                .map(row -> new DelegationRule(
                        forbundId, terms(row, paragraph, decidedOn), Period.from(decidedOn), List.of()))
                .collect(Collectors.toMap(
                        rule -> rule.terms().number(), rule -> rule, (one, other) -> one, LinkedHashMap::new));
        rules.values().forEach(entities::persist);
        // A decision is kept by its rule's id alone, so the rule must be there first.
        entities.flush();
        return rules;
    }

    private static DelegationTerms terms(Map<String, String> row, String paragraph, LocalDate decidedOn) {
        return new DelegationTerms(
                row.get("number"),
                row.get("type"),
                DelegationSubject.RUNNING,
                DelegateKind.valueOf(row.get("kind")),
                row.get("delegate"),
                money(row.get("ceiling")),
                ReportDuty.valueOf(row.get("duty")),
                row.get("further").equals("yes"),
                paragraph,
                decidedOn);
    }

    private void decisions(String files, Map<String, DelegationRule> rules) {
        List<String> used = new ArrayList<>();
        for (Map<String, String> row : DemonstrationRows.read(getClass(), files + "-delegated.csv")) {
            LocalDate day = LocalDate.parse(row.get("day"));
            DelegatedDecision decision = new DelegatedDecision(
                    rules.get(row.get("rule")),
                    new DelegatedTerms(day, row.get("who"), row.get("text"), money(row.get("amount"))),
                    delegations.delegatesOn(day),
                    NumberSeries.DELEGATED,
                    used,
                    LocalDate.now(clock));
            used.add(decision.number());
            entities.persist(decision);
        }
    }

    /** Of the chair, who was empowered at the same meeting. */
    private void urgent(long forbundId, String files, String paragraph, LocalDate decidedOn) {
        for (Map<String, String> row : DemonstrationRows.read(getClass(), files + "-urgent.csv")) {
            LocalDate day = LocalDate.parse(row.get("day"));
            RegisteredMandate chair = chairOn(day);
            UrgentEmpowerment empowerment = new UrgentEmpowerment(
                    forbundId, chair.id(), chair.person().name(), paragraph, decidedOn, Period.from(decidedOn));
            entities.persist(empowerment);
            entities.persist(new UrgentDecision(
                    forbundId,
                    new UrgentTerms(chair.id(), chair.person().name(), day, row.get("text"), row.get("urgency")),
                    List.of(empowerment),
                    NumberSeries.URGENT,
                    List.of(),
                    LocalDate.now(clock)));
        }
    }

    private RegisteredMandate chairOn(LocalDate day) {
        return board.register().presidiumOn(day).stream()
                .findFirst()
                .flatMap(office -> board.register().mandate(office.mandateId()))
                .orElseThrow();
    }

    private static Money money(String kronor) {
        return kronor.isEmpty() ? null : Money.ofKronor(Long.parseLong(kronor));
    }
}
