package se.tross.insats.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.Serializable;
import java.util.Map;
import java.util.function.Function;
import se.tross.insats.InsatsColumns;
import se.tross.shared.trail.ColumnWords;

/** The history of forms in words. */
@ApplicationScoped
public class QuestionColumns implements InsatsColumns {

    @Override
    public Map<String, Function<String, ? extends Serializable>> byColumn() {
        return Map.of(
                "insats_question_form.kind", ColumnWords.constant(FormKind.class),
                "insats_question_form.made_at", ColumnWords::moment,
                "insats_question.required", ColumnWords::yesOrNo);
    }
}
