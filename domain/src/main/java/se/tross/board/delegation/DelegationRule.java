package se.tross.board.delegation;

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
import java.util.Collection;
import se.tross.board.DelegationRefusal.DelegationBeginsBeforeDecision;
import se.tross.board.DelegationRefusal.DelegationEndsBeforeItBegins;
import se.tross.board.DelegationRefusal.DelegationHasEnded;
import se.tross.board.DelegationRefusal.DelegationNumberTaken;
import se.tross.board.DelegationSubject;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.Period;

/**
 * One line of the order of delegation: what somebody may decide for the board, up to what amount, from when to when (B19).
 * Decided by the board, so it is never edited: it ends, and another begins.
 */
@Entity
@Table(name = "board_delegation_rule")
public class DelegationRule extends VersionedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "board_delegation_rule_seq")
    @SequenceGenerator(
            name = "board_delegation_rule_seq",
            sequenceName = "board_delegation_rule_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "rule_number", nullable = false, updatable = false)
    private String number;

    @Column(nullable = false, updatable = false)
    private String type;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private DelegationSubject subject;

    @Enumerated(EnumType.STRING)
    @Column(name = "delegate_kind", nullable = false, updatable = false)
    private DelegateKind delegateKind;

    @Column(nullable = false, updatable = false)
    private String delegate;

    @Column(name = "ceiling_ore", updatable = false)
    private Money ceiling;

    @Enumerated(EnumType.STRING)
    @Column(name = "report_duty", nullable = false, updatable = false)
    private ReportDuty reportDuty;

    @Column(nullable = false, updatable = false)
    private boolean redelegation;

    @Column(nullable = false, updatable = false)
    private String paragraph;

    @Column(name = "decided_on", nullable = false, updatable = false)
    private LocalDate decidedOn;

    @Column(name = "valid_from", nullable = false, updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    /** For JPA. */
    protected DelegationRule() {}

    /**
     * In force from the day of the board's decision, or a later one.
     *
     * @param others the rules that the förbund has and has had
     * @throws Refused if the board may not delegate so, or it would begin before it was decided
     */
    public DelegationRule(long forbundId, DelegationTerms terms, Period validity, Collection<DelegationRule> others) {
        super(forbundId);
        Refused.ifAny(terms.refusals());
        if (validity.from().isBefore(terms.decidedOn())) {
            throw new Refused(new DelegationBeginsBeforeDecision(terms.decidedOn()));
        }
        others.stream()
                .filter(other ->
                        other.number.equals(terms.number()) && other.validity().overlaps(validity))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refused(new DelegationNumberTaken(other.number, other.type));
                });
        this.number = terms.number();
        this.type = terms.type();
        this.subject = terms.subject();
        this.delegateKind = terms.delegateKind();
        this.delegate = terms.delegate();
        this.ceiling = terms.ceiling();
        this.reportDuty = terms.reportDuty();
        this.redelegation = terms.redelegation();
        this.paragraph = terms.paragraph();
        this.decidedOn = terms.decidedOn();
        this.validFrom = validity.from();
        this.validTo = validity.to();
    }

    /** The board takes it back. @throws Refused if it has ended, or would end before it began */
    public void end(LocalDate lastDay) {
        if (validTo != null) {
            throw new Refused(new DelegationHasEnded(validTo));
        }
        if (lastDay.isBefore(validFrom)) {
            throw new Refused(new DelegationEndsBeforeItBegins(validFrom));
        }
        validTo = lastDay;
    }

    public boolean isInForceOn(LocalDate day) {
        return validity().contains(day);
    }

    public DelegationTerms terms() {
        return new DelegationTerms(
                number, type, subject, delegateKind, delegate, ceiling, reportDuty, redelegation, paragraph, decidedOn);
    }

    public Period validity() {
        return new Period(validFrom, validTo);
    }

    public Long id() {
        return id;
    }
}
