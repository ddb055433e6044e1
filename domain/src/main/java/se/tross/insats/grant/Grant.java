package se.tross.insats.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import se.tross.budget.BudgetDecision;
import se.tross.insats.GrantRefusal.GrantNotDraft;
import se.tross.insats.GrantRefusal.GrantNotProposed;
import se.tross.insats.Insats;
import se.tross.insats.InsatsRefusal;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.refusal.Refused;

/**
 * Money for an insats: written by the förbundschef, decided by the board. Nothing is granted but by a § (M8); what a later §
 * changes is another grant, and all of them together are what the insats has.
 */
@Entity
@Table(name = "insats_grant")
public class Grant extends VersionedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "insats_grant_seq")
    @SequenceGenerator(
            name = "insats_grant_seq",
            sequenceName = "insats_grant_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "insats_id", nullable = false, updatable = false)
    private long insatsId;

    @Enumerated(EnumType.STRING)
    @Column(name = "grant_status", nullable = false)
    private GrantStatus status = GrantStatus.DRAFT;

    @Column(nullable = false)
    private String goals;

    @Column(nullable = false)
    private String conditions;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "consent_by", nullable = false)
    private String consentBy;

    @Column(name = "consent_on")
    private LocalDate consentOn;

    @Column(name = "decision_paragraph")
    private String decisionParagraph;

    @Column(name = "decision_date")
    private LocalDate decisionDate;

    /** What the board said when it sent the proposal back or refused it, or why the § binds no money; may be empty. */
    @Column(nullable = false)
    private String reason = "";

    /** For JPA. */
    protected Grant() {}

    /** @throws Refused if it cannot even be kept as a draft */
    public Grant(Insats insats, GrantTerms terms) {
        super(insats.forbundId());
        insatsId = insats.id();
        take(terms);
    }

    /** @throws Refused if it is no draft, or cannot be kept so */
    public void write(GrantTerms terms) {
        Refused.ifAny(refusalsOfWriting());
        take(terms);
    }

    private void take(GrantTerms terms) {
        Refused.ifAny(terms.refusalsOfDraft());
        goals = terms.goals();
        conditions = terms.conditions();
        startsOn = terms.startsOn();
        endsOn = terms.endsOn();
        consentBy = terms.consent().by();
        consentOn = terms.consent().on();
    }

    /** Why nobody may write in it; empty for a draft. */
    public List<InsatsRefusal> refusalsOfWriting() {
        return status == GrantStatus.DRAFT ? List.of() : List.of(new GrantNotDraft());
    }

    /** Why the board can decide nothing; empty for a proposal. */
    public List<InsatsRefusal> refusalsOfDecision() {
        return status == GrantStatus.PROPOSED ? List.of() : List.of(new GrantNotProposed());
    }

    /** Ready for the board. @throws Refused if it is no draft */
    public void propose() {
        Refused.ifAny(refusalsOfWriting());
        status = GrantStatus.PROPOSED;
    }

    /** A draft again. @param why what the board said; empty when the office takes it back @throws Refused if it is not proposed */
    public void comeBack(String why) {
        Refused.ifAny(refusalsOfDecision());
        status = GrantStatus.DRAFT;
        reason = why;
    }

    /** Bound to its §. @throws Refused if it is not proposed */
    public void decide(BudgetDecision decision) {
        settle(GrantStatus.GRANTED, decision, "");
    }

    /** The board said no. @param why may be empty @throws Refused if it is not proposed */
    public void refuse(BudgetDecision decision, String why) {
        settle(GrantStatus.REFUSED, decision, why);
    }

    /** Decided for an insats that had been taken back. @param why in words @throws Refused if it is not proposed */
    public void lapse(BudgetDecision decision, String why) {
        settle(GrantStatus.LAPSED, decision, why);
    }

    private void settle(GrantStatus settled, BudgetDecision decision, String why) {
        Refused.ifAny(refusalsOfDecision());
        status = settled;
        decisionParagraph = decision.paragraph();
        decisionDate = decision.date();
        reason = why;
    }

    /** What it says. @param amounts its amounts, which are kept beside it */
    public GrantTerms terms(List<YearAmount> amounts) {
        return new GrantTerms(goals, conditions, startsOn, endsOn, new OwnerConsent(consentBy, consentOn), amounts);
    }

    public GrantStatus status() {
        return status;
    }

    /** The §; null before there is one. */
    public BudgetDecision decision() {
        return decisionDate == null ? null : new BudgetDecision(decisionParagraph, decisionDate);
    }

    public String reason() {
        return reason;
    }

    public long insatsId() {
        return insatsId;
    }

    public Long id() {
        return id;
    }
}
