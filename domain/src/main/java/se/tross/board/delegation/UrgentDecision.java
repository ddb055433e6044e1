package se.tross.board.delegation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.tross.board.BoardRefusal;
import se.tross.board.DelegationRefusal.DecisionIsReported;
import se.tross.board.NumberSeries;
import se.tross.board.meeting.Meeting;
import se.tross.board.meeting.MeetingStatus;
import se.tross.board.meeting.ReportedItem;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.refusal.Refused;

/**
 * A decision that the chair, or another empowered ledamot, made for the board since it could not wait (KL 6:39). It must be
 * reported at the very next meeting (KL 6:40, B20).
 */
@Entity
@Table(name = "board_urgent_decision")
public class UrgentDecision extends VersionedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "board_urgent_decision_seq")
    @SequenceGenerator(
            name = "board_urgent_decision_seq",
            sequenceName = "board_urgent_decision_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "decision_number", nullable = false, updatable = false)
    private String number;

    @Column(name = "mandate_id", nullable = false, updatable = false)
    private long mandateId;

    @Column(nullable = false, updatable = false)
    private String person;

    @Column(name = "decided_on", nullable = false, updatable = false)
    private LocalDate decidedOn;

    @Column(name = "decision", nullable = false, updatable = false)
    private String text;

    @Column(nullable = false, updatable = false)
    private String urgency;

    @Column(name = "reported_meeting_id")
    private Long reportedMeetingId;

    @Column(name = "reported_on")
    private LocalDate reportedOn;

    /** For JPA. */
    protected UrgentDecision() {}

    /**
     * @param empowerments what the board has given leave for
     * @param series how urgent decisions are numbered
     * @param used the numbers that the förbund has used
     * @throws Refused if the person was not empowered that day, or does not say why it could not wait
     */
    public UrgentDecision(
            long forbundId,
            UrgentTerms terms,
            Collection<UrgentEmpowerment> empowerments,
            NumberSeries series,
            Collection<String> used,
            LocalDate today) {
        super(forbundId);
        Refused.ifAny(terms.refusals(empowerments, today));
        this.number = series.next(terms.decidedOn().getYear(), used);
        this.mandateId = terms.mandateId();
        this.person = terms.person();
        this.decidedOn = terms.decidedOn();
        this.text = terms.text();
        this.urgency = terms.urgency();
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

    /** The meeting that must be told: the first after the day of the decision that came about, or will. */
    public Optional<Meeting> nextMeeting(Collection<Meeting> meetings) {
        return meetings.stream()
                .filter(meeting -> meeting.status() != MeetingStatus.CANCELLED)
                .filter(meeting -> meeting.date().isAfter(decidedOn))
                .min(Comparator.comparing(Meeting::startsAt));
    }

    public boolean needsReport() {
        return reportedOn == null;
    }

    /** A line of the next agenda. */
    public ReportedItem item() {
        return Reporting.item(number, decidedOn, text, person);
    }

    /** The same without the name, for somebody whose identity is protected (P7). */
    public ReportedItem itemWithoutName() {
        return Reporting.item(number, decidedOn, text);
    }

    public UrgentTerms terms() {
        return new UrgentTerms(mandateId, person, decidedOn, text, urgency);
    }

    /** Such as O 2018:1. */
    public String number() {
        return number;
    }

    public long mandateId() {
        return mandateId;
    }

    public LocalDate decidedOn() {
        return decidedOn;
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
