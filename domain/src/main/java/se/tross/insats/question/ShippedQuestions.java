package se.tross.insats.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tross.shared.refusal.Texts;

/** What a förbund asks and judges by until it words its own (W3). */
public final class ShippedQuestions {

    private ShippedQuestions() {}

    /** In Swedish, the language of the förbund; at least one is there. */
    public static List<QuestionTerms> of(FormKind kind) {
        Texts texts = Texts.swedish();
        List<QuestionTerms> questions = new ArrayList<>();
        Optional<String> heading = heading(kind, 1);
        while (heading.isPresent()) {
            int number = questions.size() + 1;
            questions.add(new QuestionTerms(heading.get(), texts.text(key(kind, number) + ".help"), true));
            heading = heading(kind, number + 1);
        }
        return questions;
    }

    private static Optional<String> heading(FormKind kind, int number) {
        return Texts.swedish().find(key(kind, number));
    }

    private static String key(FormKind kind, int number) {
        return "insats.shipped." + kind + "." + number;
    }
}
