package se.tross.insats.question;

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
import se.tross.shared.entity.ForbundRecord;

/**
 * A version of one of the förbund's forms. It never changes: who words it otherwise makes the next version, and what was begun
 * with this one goes on with it.
 */
@Entity
@Table(name = "insats_question_form")
public class QuestionForm extends ForbundRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "insats_question_form_seq")
    @SequenceGenerator(
            name = "insats_question_form_seq",
            sequenceName = "insats_question_form_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private FormKind kind;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    /** For JPA. */
    protected QuestionForm() {}

    /** @param number of the version, from 1 */
    public QuestionForm(long forbundId, FormKind kind, int number, Instant when) {
        super(forbundId);
        this.kind = kind;
        this.number = number;
        this.madeAt = when;
    }

    public FormKind kind() {
        return kind;
    }

    public int number() {
        return number;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Long id() {
        return id;
    }
}
