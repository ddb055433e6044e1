package se.tross.insats.tertial;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.tross.insats.InsatsRefusal;
import se.tross.insats.ReportRefusal.ReportLinkExpired;
import se.tross.shared.access.SecretKey;
import se.tross.shared.entity.ForbundRecord;
import se.tross.shared.personaldata.NotFreeText;
import se.tross.shared.time.SwedishTime;

/**
 * A letter about a tertial report, with the key that opens it for its receiver: that it was sent, so that nobody is told the same
 * thing twice, and until when its link leads in.
 */
@Entity
@Table(name = "insats_report_letter")
public class ReportLetter extends ForbundRecord {

    /** As long as a link leads in, unless the report is due later. */
    public static final int DAYS = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "insats_report_letter_seq")
    @SequenceGenerator(
            name = "insats_report_letter_seq",
            sequenceName = "insats_report_letter_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "report_id", nullable = false, updatable = false)
    private long reportId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private LetterKind kind;

    @Column(nullable = false, updatable = false)
    private String person;

    @Column(nullable = false, updatable = false)
    private String address;

    @NotFreeText("A hash")
    @Column(name = "key_hash", nullable = false, updatable = false)
    private String keyHash;

    @Column(name = "sent_at", nullable = false, updatable = false)
    private Instant sentAt;

    @Column(name = "expires_on", nullable = false, updatable = false)
    private LocalDate expiresOn;

    @Column(name = "for_due", nullable = false, updatable = false)
    private LocalDate forDue;

    /** For JPA. */
    protected ReportLetter() {}

    /** @param person the receiver's name @param address the receiver's address */
    public ReportLetter(
            TertialReport report, LetterKind kind, String person, String address, SecretKey key, Instant when) {
        super(report.forbundId());
        reportId = report.id();
        this.kind = kind;
        this.person = person;
        this.address = address;
        keyHash = key.hash();
        sentAt = when;
        LocalDate usual = SwedishTime.dayOf(when).plusDays(DAYS);
        forDue = report.owed().due();
        expiresOn = forDue.isAfter(usual) ? forDue : usual;
    }

    /** Why its link does not lead in; empty when it does. */
    public List<InsatsRefusal> refusalsOfOpening(LocalDate today) {
        return today.isAfter(expiresOn) ? List.of(new ReportLinkExpired(expiresOn)) : List.of();
    }

    public long reportId() {
        return reportId;
    }

    /** The last day of its link. */
    public LocalDate expiresOn() {
        return expiresOn;
    }

    public String person() {
        return person;
    }

    public String address() {
        return address;
    }

    /** The last day of the report when it was sent: who got it back with a new one is told anew. */
    public LocalDate forDue() {
        return forDue;
    }

    public Instant sentAt() {
        return sentAt;
    }
}
