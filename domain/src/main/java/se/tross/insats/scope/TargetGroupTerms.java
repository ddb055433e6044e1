package se.tross.insats.scope;

import static se.tross.shared.text.TextRules.LINE;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.tross.insats.InsatsRefusal;
import se.tross.insats.ScopeRefusal.GroupEndsBeforeItBegins;
import se.tross.insats.ScopeRefusal.GroupTextMissing;
import se.tross.insats.ScopeRefusal.GroupTextTooLong;
import se.tross.shared.text.TextRules;

/**
 * A target group as it stands in the list.
 *
 * @param code short, as in exports
 * @param name as people say it
 * @param firstDay since when it is used
 * @param lastDay until when; null until further notice
 */
public record TargetGroupTerms(String code, String name, LocalDate firstDay, LocalDate lastDay)
        implements Serializable {

    static final int LONGEST_CODE = 20;

    private static final TextRules<InsatsRefusal> TEXTS = new TextRules<>(GroupTextMissing::new, GroupTextTooLong::new);

    public TargetGroupTerms {
        code = TextRules.plain(code);
        name = TextRules.plain(name);
    }

    /** Everything that is wrong by itself, the weightiest first. */
    public List<InsatsRefusal> refusals() {
        List<InsatsRefusal> refusals = new ArrayList<>(Stream.of(
                        TEXTS.refusalOfRequired("code", code, LONGEST_CODE),
                        TEXTS.refusalOfRequired("name", name, LINE),
                        TEXTS.refusalOfRequired("firstDay", firstDay == null ? "" : firstDay.toString(), LINE))
                .flatMap(Optional::stream)
                .toList());
        if (firstDay != null && lastDay != null && lastDay.isBefore(firstDay)) {
            refusals.add(new GroupEndsBeforeItBegins(firstDay));
        }
        return refusals;
    }
}
