package se.tross.insats.question;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One of the förbund's forms.
 *
 * @param number of the version in use; 0 while it is what is shipped
 * @param madeAt when that version was made; null while it is what is shipped
 */
public record QuestionFormOverview(FormKind kind, int number, Instant madeAt, List<QuestionTerms> questions)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public QuestionFormOverview {
        questions = List.copyOf(questions);
    }
}
