package se.tross.shared.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.mail.MailRefusal.MailIsSent;
import se.tross.shared.mail.MailRefusal.MailIsWaiting;
import se.tross.shared.personaldata.NotFreeText;
import se.tross.shared.refusal.Refused;

/**
 * A message that Tross sends. It is kept in the same transaction as what it tells of, so that nobody is told of what did not
 * happen, and nothing that happened is forgotten; it is sent afterwards, and tried again until a server has taken it.
 */
@Entity
@Table(name = "shared_mail")
public class OutgoingMail extends VersionedRecord {

    private static final int LONGEST_FAULT = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shared_mail_seq")
    @SequenceGenerator(
            name = "shared_mail_seq",
            sequenceName = "shared_mail_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "recipient_name", nullable = false, updatable = false)
    private String recipientName;

    @NotFreeText("An address, which the rules of addresses check")
    @Column(name = "recipient_address", nullable = false, updatable = false)
    private String recipientAddress;

    @Column(nullable = false, updatable = false)
    private String subject;

    @Column(nullable = false, updatable = false)
    private String body;

    @Enumerated(EnumType.STRING)
    @Column(name = "calendar_method", updatable = false)
    private CalendarPart.Method calendarMethod;

    @NotFreeText("Made from a meeting whose words are checked; its times look like personal numbers")
    @Column(name = "calendar_text", updatable = false)
    private String calendarText;

    @NotFreeText("Made by Tross; a server that gets the message twice knows it by it")
    @Column(name = "message_id", nullable = false, updatable = false)
    private String messageId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MailStatus status = MailStatus.WAITING;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @NotFreeText("What the mail server answered")
    @Column
    private String fault;

    /** For JPA. */
    protected OutgoingMail() {}

    /**
     * A message that waits to be sent.
     *
     * @param messageId what mail servers will know it by, without angle brackets
     * @throws Refused if it cannot be sent at all
     */
    public OutgoingMail(long forbundId, NewMail mail, String messageId, Instant when) {
        super(forbundId);
        Refused.ifAny(mail.refusals());
        this.recipientName = mail.name();
        this.recipientAddress = mail.address();
        this.subject = mail.subject().strip();
        this.body = mail.text();
        this.calendarMethod = mail.calendar() == null ? null : mail.calendar().method();
        this.calendarText = mail.calendar() == null ? null : mail.calendar().text();
        this.messageId = messageId;
        this.createdAt = when;
        this.nextAttemptAt = when;
    }

    /** A server has taken it. */
    public void sent(Instant when) {
        attempts++;
        status = MailStatus.SENT;
        sentAt = when;
        nextAttemptAt = null;
        fault = null;
    }

    /**
     * A server has not taken it.
     *
     * @param why in the server's words
     * @param forGood whether it would say the same again
     */
    public void failed(String why, boolean forGood, Instant when) {
        attempts++;
        fault = why.length() > LONGEST_FAULT ? why.substring(0, LONGEST_FAULT) : why;
        Optional<Duration> wait = forGood ? Optional.empty() : MailPatience.after(attempts);
        status = wait.isPresent() ? MailStatus.WAITING : MailStatus.FAILED;
        nextAttemptAt = wait.map(when::plus).orElse(null);
    }

    /** Somebody has mended what was wrong. @throws Refused if it is sent, or on its way */
    public void sendAgain(Instant when) {
        Refused.ifAny(refusalsOfSendingAgain());
        status = MailStatus.WAITING;
        attempts = 0;
        nextAttemptAt = when;
    }

    /** Why it cannot be sent again; empty when it can. */
    public List<MailRefusal> refusalsOfSendingAgain() {
        return switch (status) {
            case SENT -> List.of(new MailIsSent(sentAt));
            case WAITING -> List.of(new MailIsWaiting());
            case FAILED -> List.of();
        };
    }

    public NewMail mail() {
        return new NewMail(
                recipientName,
                recipientAddress,
                subject,
                body,
                calendarMethod == null ? null : new CalendarPart(calendarMethod, calendarText));
    }

    /** What mail servers know it by, without angle brackets. */
    public String messageId() {
        return messageId;
    }

    public MailStatus status() {
        return status;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** How many times it has been tried since somebody last asked for it. */
    public int attempts() {
        return attempts;
    }

    /** When it is tried next; null when it is not. */
    public Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    /** Null until a server has taken it. */
    public Instant sentAt() {
        return sentAt;
    }

    /** What the server said when it did not take it; null when nothing has been said. */
    public String fault() {
        return fault;
    }

    public Long id() {
        return id;
    }
}
