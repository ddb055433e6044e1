package se.tross.insats.question;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import se.tross.shared.entity.ForbundRecord;

/** A question of one version of a form. */
@Entity
@Table(name = "insats_question")
public class Question extends ForbundRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "insats_question_seq")
    @SequenceGenerator(
            name = "insats_question_seq",
            sequenceName = "insats_question_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "form_id", nullable = false, updatable = false)
    private long formId;

    @Column(nullable = false, updatable = false)
    private int position;

    @Column(nullable = false, updatable = false)
    private String heading;

    @Column(nullable = false, updatable = false)
    private String help;

    @Column(nullable = false, updatable = false)
    private boolean required;

    /** For JPA. */
    protected Question() {}

    /** @param position in the order in which they are asked, from 1 */
    public Question(QuestionForm form, int position, QuestionTerms terms) {
        super(form.forbundId());
        this.formId = form.id();
        this.position = position;
        this.heading = terms.heading();
        this.help = terms.help();
        this.required = terms.required();
    }

    public QuestionTerms terms() {
        return new QuestionTerms(heading, help, required);
    }

    public long formId() {
        return formId;
    }

    public int position() {
        return position;
    }
}
