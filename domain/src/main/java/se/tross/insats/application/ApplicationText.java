package se.tross.insats.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import se.tross.shared.entity.ForbundRecord;
import se.tross.shared.personaldata.NotFreeText;

/** What is typed in one field of an application, as it was typed. It is kept by itself, so that two may write at once. */
@Entity
@Table(name = "insats_application_text")
public class ApplicationText extends ForbundRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "insats_application_text_seq")
    @SequenceGenerator(
            name = "insats_application_text_seq",
            sequenceName = "insats_application_text_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "application_id", nullable = false, updatable = false)
    private long applicationId;

    @NotFreeText("One of the names that FieldName knows")
    @Column(nullable = false, updatable = false)
    private String field;

    @Column(nullable = false)
    private String text;

    /** For JPA. */
    protected ApplicationText() {}

    public ApplicationText(Application application, String field, String text) {
        super(application.forbundId());
        this.applicationId = application.id();
        this.field = field;
        this.text = text;
    }

    public void write(String newText) {
        text = newText;
    }

    public long applicationId() {
        return applicationId;
    }

    public String field() {
        return field;
    }

    public String text() {
        return text;
    }

    public Long id() {
        return id;
    }
}
