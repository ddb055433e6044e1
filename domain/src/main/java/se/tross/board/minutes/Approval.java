package se.tross.board.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.tross.shared.entity.ForbundRecord;
import se.tross.shared.personaldata.NotFreeText;

/**
 * One person's part in a justering: to approve, approved, or replaced by somebody else. The approval holds for the text whose
 * hash it carries and for no other.
 */
@Entity
@Table(name = "board_minutes_approval")
public class Approval extends ForbundRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "board_minutes_approval_seq")
    @SequenceGenerator(
            name = "board_minutes_approval_seq",
            sequenceName = "board_minutes_approval_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "justering_id", nullable = false, updatable = false)
    private Justering justering;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ApproverRole role;

    @Column(name = "mandate_id", nullable = false, updatable = false)
    private long mandateId;

    @Column(nullable = false, updatable = false)
    private String person;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @NotFreeText("Computed from the text, typed by nobody")
    @Column(name = "approved_hash")
    private String approvedHash;

    @Column(name = "reminded_on")
    private LocalDate remindedOn;

    @Column(name = "reminded_late_on")
    private LocalDate remindedLateOn;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    @Column(name = "replaced_reason")
    private String replacedReason;

    /** For JPA. */
    protected Approval() {}

    Approval(Justering justering, ApproverRole role, Approver approver) {
        super(justering.forbundId());
        this.justering = justering;
        this.role = role;
        this.mandateId = approver.mandateId();
        this.person = approver.person();
    }

    void approve(ContentHash read, Instant when) {
        approvedHash = read.hex();
        approvedAt = when;
    }

    void fall() {
        approvedHash = null;
        approvedAt = null;
    }

    void replace(String reason, Instant when) {
        replacedReason = reason;
        replacedAt = when;
    }

    /** Whether it is awaited and nobody has been told so: before the last day, and once more after it. */
    boolean isToBeReminded(LocalDate today, LocalDate due, int daysBefore) {
        if (!isAsked() || isGiven()) {
            return false;
        }
        return today.isAfter(due)
                ? remindedLateOn == null
                : remindedOn == null && !today.isBefore(due.minusDays(daysBefore));
    }

    /** The person has been told on the day. */
    void reminded(LocalDate today, LocalDate due) {
        if (today.isAfter(due)) {
            remindedLateOn = today;
        } else {
            remindedOn = today;
        }
    }

    boolean isIts(long mandate) {
        return mandateId == mandate;
    }

    /** Whether the person has still a part in it. */
    public boolean isAsked() {
        return replacedAt == null;
    }

    public boolean isGiven() {
        return approvedAt != null;
    }

    public Approver approver() {
        return new Approver(mandateId, person);
    }

    public ApproverRole role() {
        return role;
    }

    /** When it was approved; null before, and after the text has changed. */
    public Instant approvedAt() {
        return approvedAt;
    }

    /** The text that was approved. */
    public Optional<ContentHash> approved() {
        return Optional.ofNullable(approvedHash).map(ContentHash::new);
    }

    public Instant replacedAt() {
        return replacedAt;
    }

    /** Why somebody else took over; null when nobody did. */
    public String replacedReason() {
        return replacedReason;
    }

    public Justering justering() {
        return justering;
    }

    public Long id() {
        return id;
    }
}
