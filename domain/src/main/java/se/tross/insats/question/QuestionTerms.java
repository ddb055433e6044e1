package se.tross.insats.question;

import java.io.Serializable;
import se.tross.shared.text.TextRules;

/**
 * A question to an applicant, or a criterion of the beredningsgrupp.
 *
 * @param heading the question, or what is judged
 * @param help what stands beside it; may be empty
 * @param required whether an application without an answer cannot be handed in; a criterion is always judged
 */
public record QuestionTerms(String heading, String help, boolean required) implements Serializable {
    private static final long serialVersionUID = 1L;

    public QuestionTerms {
        heading = TextRules.plain(heading);
        help = TextRules.plain(help);
    }

    /** Whether nothing is typed of it. */
    public boolean isBlank() {
        return heading.isEmpty() && help.isEmpty();
    }
}
