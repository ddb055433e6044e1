package se.tross.insats.preparation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import se.tross.insats.InsatsRefusal;
import se.tross.insats.PreparationRefusal.GradeMissing;
import se.tross.insats.RegisterRefusal.InsatsTextMissing;
import se.tross.insats.RegisterRefusal.InsatsTextTooLong;
import se.tross.shared.text.TextRules;

/**
 * How somebody judges an application by one criterion.
 *
 * @param grade null while it is not chosen
 * @param reason why so
 */
public record Judgement(Grade grade, String reason) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** A reason, in characters. */
    public static final int LONGEST = 2_000;

    private static final TextRules<InsatsRefusal> TEXTS =
            new TextRules<>(InsatsTextMissing::new, InsatsTextTooLong::new);

    public Judgement {
        reason = TextRules.plain(reason);
    }

    /** What is missing. @param position of the criterion, from 1: its inputs are {@code grade1}, {@code reason1} */
    public List<InsatsRefusal> refusals(int position) {
        List<InsatsRefusal> refusals = new ArrayList<>();
        if (grade == null) {
            refusals.add(new GradeMissing("grade" + position));
        }
        TEXTS.refusalOfRequired("reason" + position, reason, LONGEST).ifPresent(refusals::add);
        return refusals;
    }
}
