package se.tross.insats.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import se.tross.shared.entity.ForbundRecord;

/** Somebody who writes an application: with an account, or by the link of a letter. */
@Entity
@Table(name = "insats_application_writer")
public class ApplicationWriter extends ForbundRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "insats_application_writer_seq")
    @SequenceGenerator(
            name = "insats_application_writer_seq",
            sequenceName = "insats_application_writer_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "application_id", nullable = false, updatable = false)
    private long applicationId;

    @Column(name = "account_id", updatable = false)
    private Long accountId;

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(nullable = false, updatable = false)
    private String email;

    @Column(name = "invited_at", nullable = false, updatable = false)
    private Instant invitedAt;

    @Column(name = "left_at")
    private Instant leftAt;

    /** For JPA. */
    protected ApplicationWriter() {}

    /** @param accountId null for somebody who writes by a link */
    public ApplicationWriter(Application application, Long accountId, String name, String email, Instant when) {
        super(application.forbundId());
        this.applicationId = application.id();
        this.accountId = accountId;
        this.name = name;
        this.email = email;
        this.invitedAt = when;
    }

    /** Writes it no more; what the person has written stays. */
    public void leave(Instant when) {
        leftAt = leftAt == null ? when : leftAt;
    }

    public boolean writes() {
        return leftAt == null;
    }

    public long applicationId() {
        return applicationId;
    }

    /** Null for somebody who writes by a link. */
    public Long accountId() {
        return accountId;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public Instant invitedAt() {
        return invitedAt;
    }

    public Long id() {
        return id;
    }
}
