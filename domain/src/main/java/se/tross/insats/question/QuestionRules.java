package se.tross.insats.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.tross.insats.InsatsRefusal;
import se.tross.insats.QuestionRefusal.QuestionTwice;
import se.tross.insats.QuestionRefusal.QuestionsAreTheSame;
import se.tross.insats.QuestionRefusal.QuestionsOutOfNumber;
import se.tross.insats.RegisterRefusal.InsatsTextMissing;
import se.tross.insats.RegisterRefusal.InsatsTextTooLong;
import se.tross.shared.text.TextRules;

/** What a form of the förbund must be: as many questions as its kind takes, each with a heading of its own. */
public final class QuestionRules {

    /** A text of help, in characters. */
    public static final int HELP = 2_000;

    private static final TextRules<InsatsRefusal> TEXTS =
            new TextRules<>(InsatsTextMissing::new, InsatsTextTooLong::new);

    private QuestionRules() {}

    /**
     * Everything that is wrong, the weightiest first; empty when it can be the förbund's form.
     *
     * @param now the questions in use; empty when there are none yet
     */
    public static List<InsatsRefusal> refusals(FormKind kind, List<QuestionTerms> asked, List<QuestionTerms> now) {
        List<InsatsRefusal> refusals = new ArrayList<>();
        Set<String> headings = new HashSet<>();
        for (int i = 0; i < asked.size(); i++) {
            QuestionTerms one = asked.get(i);
            TEXTS.refusalOfRequired("heading" + (i + 1), one.heading(), TextRules.LINE)
                    .ifPresent(refusals::add);
            TEXTS.refusalOfOptional("help" + (i + 1), one.help(), HELP).ifPresent(refusals::add);
            if (!one.heading().isEmpty() && !headings.add(one.heading().toLowerCase(Locale.ROOT))) {
                refusals.add(new QuestionTwice(one.heading()));
            }
        }
        if (asked.size() < kind.least() || asked.size() > kind.most()) {
            refusals.add(new QuestionsOutOfNumber(kind.least(), kind.most()));
        }
        if (refusals.isEmpty() && asked.equals(now)) {
            refusals.add(new QuestionsAreTheSame());
        }
        refusals.sort(InsatsRefusal.PRECEDENCE);
        return refusals;
    }
}
