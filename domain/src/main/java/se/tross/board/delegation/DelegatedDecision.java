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
import java.util.List;
import se.tross.board.BoardRefusal;
import se.tross.board.DelegationRefusal.DecisionIsReported;
import se.tross.board.NumberSeries;
import se.tross.board.meeting.Meeting;
import se.tross.board.meeting.ReportedItem;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refused;

/**
 * A decision that a delegate has made for the board, with a number of its own (B19). It binds as the board's own does, so it is
 * never edited; the board is told of it, or the notice board.
 */
@Entity
@Table(name = "board_delegated_decision")
public class DelegatedDecision extends VersionedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "board_delegated_decision_seq")
    @SequenceGenerator(
            name = "board_delegated_decision_seq",
            sequenceName = "board_delegated_decision_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "decision_number", nullable = false, updatable = false)
    private String number;

    @Column(name = "rule_id", nullable = false, updatable = false)
    private long ruleId;

    @Enumerated(EnumType.STRING)
    @Column(name = "report_duty", nullable = false, updatable = false)
    private ReportDuty reportDuty;

    @Column(name = "decided_on", nullable = false, updatable = false)
    private LocalDate decidedOn;

    @Column(name = "decided_by", nullable = false, updatable = false)
    private String decidedBy;

    @Column(name = "decision", nullable = false, updatable = false)
    private String text;

    @Column(name = "amount_ore", updatable = false)
    private Money amount;

    @Column(name = "reported_meeting_id")
    private Long reportedMeetingId;

    @Column(name = "reported_on")
    private LocalDate reportedOn;

    /** For JPA. */
    protected DelegatedDecision() {}

    /**
     * @param delegates who could be meant by the rule on the day
     * @param series how delegated decisions are numbered
     * @param used the numbers that the förbund has used
     * @throws Refused if the rule was not in force or means somebody else, or the amount lies above its ceiling
     */
    public DelegatedDecision(
            DelegationRule rule,
            DelegatedTerms terms,
            Delegates delegates,
            NumberSeries series,
            Collection<String> used,
            LocalDate today) {
        super(rule.forbundId());
        Refused.ifAny(terms.refusals(rule, delegates, today));
        this.ruleId = rule.id() == null ? 0 : rule.id();
        this.reportDuty = rule.terms().reportDuty();
        this.number = series.next(terms.decidedOn().getYear(), used);
        this.decidedOn = terms.decidedOn();
        this.decidedBy = terms.decidedBy();
        this.text = terms.text();
        this.amount = terms.amount();
    }

    /** The board has been told. @throws Refused if it was before, or the meeting lies before the decision */
    public void report(Meeting meeting) {
        Refused.ifAny(refusalsOfReport(meeting));
        reportedMeetingId = meeting.id();
        reportedOn = meeting.date();
    }

    /** Why the board cannot be told at the meeting; empty when it can. */
    public List<BoardRefusal> refusalsOfReport(Meeting meeting) {
        return reportedOn != null ? List.of(new DecisionIsReported(number)) : Reporting.refusals(decidedOn, meeting);
    }

    /** Whether the next meeting must be told. */
    public boolean needsReport() {
        return reportDuty == ReportDuty.NEXT_MEETING && reportedOn == null;
    }

    /** Whether the decision is announced for itself, since the board's minutes will not tell of it. */
    public boolean needsNotice() {
        return reportDuty == ReportDuty.NOTICE_BOARD;
    }

    /** A line of the next agenda. */
    public ReportedItem item() {
        return Reporting.item(number, decidedOn, text, decidedBy);
    }

    public DelegatedTerms terms() {
        return new DelegatedTerms(decidedOn, decidedBy, text, amount);
    }

    /** Such as D 2018:1. */
    public String number() {
        return number;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public long ruleId() {
        return ruleId;
    }

    /** The meeting that was told; null before. */
    public Long reportedMeetingId() {
        return reportedMeetingId;
    }

    /** The day of that meeting; null before. */
    public LocalDate reportedOn() {
        return reportedOn;
    }

    public Long id() {
        return id;
    }
}
