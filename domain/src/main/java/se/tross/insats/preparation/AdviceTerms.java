package se.tross.insats.preparation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import se.tross.insats.InsatsRefusal;
import se.tross.insats.PreparationRefusal.AdviceMissing;
import se.tross.insats.RegisterRefusal.InsatsTextMissing;
import se.tross.insats.RegisterRefusal.InsatsTextTooLong;
import se.tross.shared.text.TextRules;

/**
 * What the beredningsgrupp recommends the board.
 *
 * @param advice null while it is not chosen
 * @param reason why
 * @param conditions on which; may be empty
 * @param present who took part
 */
public record AdviceTerms(Advice advice, String reason, String conditions, String present) implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final TextRules<InsatsRefusal> TEXTS =
            new TextRules<>(InsatsTextMissing::new, InsatsTextTooLong::new);

    public AdviceTerms {
        reason = TextRules.plain(reason);
        conditions = TextRules.plain(conditions);
        present = TextRules.plain(present);
    }

    /** Everything that is missing, the weightiest first. */
    public List<InsatsRefusal> refusals() {
        List<InsatsRefusal> refusals = new ArrayList<>();
        TEXTS.refusalOfRequired("reason", reason, TextRules.TEXT).ifPresent(refusals::add);
        TEXTS.refusalOfOptional("conditions", conditions, TextRules.TEXT).ifPresent(refusals::add);
        TEXTS.refusalOfRequired("present", present, Judgement.LONGEST).ifPresent(refusals::add);
        if (advice == null) {
            refusals.add(new AdviceMissing());
        }
        refusals.sort(InsatsRefusal.PRECEDENCE);
        return refusals;
    }
}
