package se.tross.insats.ending;

import static se.tross.shared.text.TextRules.TEXT;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.tross.insats.EndingRefusal.ReportTextMissing;
import se.tross.insats.EndingRefusal.ReportTextTooLong;
import se.tross.insats.InsatsRefusal;
import se.tross.shared.text.TextRules;

/**
 * What the final report says (W5): texts and counts, never about anybody (P1).
 *
 * @param results what it led to, goal by goal
 * @param economy what it cost, against what was granted
 * @param lessons what others can learn
 * @param takeover who is to take it over, with what, and by when
 */
public record FinalReportTerms(String results, String economy, String lessons, String takeover)
        implements Serializable {

    /** Nothing written yet. */
    public static final FinalReportTerms BLANK = new FinalReportTerms("", "", "", "");

    private static final TextRules<InsatsRefusal> TEXTS =
            new TextRules<>(ReportTextMissing::new, ReportTextTooLong::new);

    public FinalReportTerms {
        results = TextRules.plain(results);
        economy = TextRules.plain(economy);
        lessons = TextRules.plain(lessons);
        takeover = TextRules.plain(takeover);
    }

    /** What keeps it from being kept as a draft. */
    public List<InsatsRefusal> refusalsOfDraft() {
        return Stream.of(
                        TEXTS.refusalOfOptional("results", results, TEXT),
                        TEXTS.refusalOfOptional("economy", economy, TEXT),
                        TEXTS.refusalOfOptional("lessons", lessons, TEXT),
                        TEXTS.refusalOfOptional("takeover", takeover, TEXT))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What keeps it from being handed in. */
    public List<InsatsRefusal> refusals() {
        return Stream.of(
                        TEXTS.refusalOfRequired("results", results, TEXT),
                        TEXTS.refusalOfRequired("economy", economy, TEXT),
                        TEXTS.refusalOfRequired("lessons", lessons, TEXT),
                        TEXTS.refusalOfRequired("takeover", takeover, TEXT))
                .flatMap(Optional::stream)
                .toList();
    }
}
