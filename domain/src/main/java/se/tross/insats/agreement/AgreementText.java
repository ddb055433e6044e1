package se.tross.insats.agreement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tross.insats.AgreementRefusal.AgreementTextMissing;
import se.tross.insats.AgreementRefusal.AgreementTextTooLong;
import se.tross.insats.AgreementRefusal.PlaceholderUnknown;
import se.tross.insats.InsatsRefusal;
import se.tross.shared.refusal.Texts;
import se.tross.shared.text.TextRules;

/**
 * The text of an agreement, or the template that it is drawn up from: paragraphs, headings that begin with #, points that
 * begin with a hyphen, and words in braces that the grant fills.
 *
 * @param body as it is written
 */
public record AgreementText(String body) implements Serializable {

    private static final Pattern WORD = Pattern.compile("\\{([^{}\\n]{0,60})}");

    public AgreementText {
        body = TextRules.plain(body).replace("\r\n", "\n");
    }

    /** Everything that is wrong, the weightiest first; empty when it can be kept. */
    public List<InsatsRefusal> refusals() {
        List<InsatsRefusal> refusals = new ArrayList<>();
        if (body.isEmpty()) {
            refusals.add(new AgreementTextMissing());
        }
        if (body.length() > TextRules.TEXT) {
            refusals.add(new AgreementTextTooLong(TextRules.TEXT));
        }
        return refusals;
    }

    /** The same for a template, whose words must all stand for something. */
    public List<InsatsRefusal> refusalsOfTemplate() {
        List<InsatsRefusal> refusals = new ArrayList<>(refusals());
        WORD.matcher(body)
                .results()
                .map(found -> found.group(1))
                .filter(word -> Placeholder.of(word).isEmpty())
                .distinct()
                .forEach(word -> refusals.add(new PlaceholderUnknown(word)));
        return refusals;
    }

    /** With what the words stand for; a word that nothing stands for stays as it is. */
    public AgreementText filled(Map<Placeholder, String> values) {
        return new AgreementText(WORD.matcher(body)
                .replaceAll(found -> Matcher.quoteReplacement(Placeholder.of(found.group(1))
                        .map(one -> values.getOrDefault(one, ""))
                        .orElse(found.group()))));
    }

    /** The same as an addition to one that is signed, which it says first. @param signed when that was */
    public AgreementText beside(LocalDate signed, Texts texts) {
        return new AgreementText(texts.text("insats.agreement.beside", signed) + "\n" + body);
    }

    /** As it is set: in order. */
    public List<Block> blocks() {
        return body.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Block::of)
                .toList();
    }

    /** A line of it. @param kind how it is set @param text without its sign */
    public record Block(BlockKind kind, String text) implements Serializable {

        static Block of(String line) {
            if (line.startsWith("#")) {
                return new Block(BlockKind.HEADING, line.replaceFirst("^#+", "").strip());
            }
            return line.startsWith("- ") || line.startsWith("– ")
                    ? new Block(BlockKind.POINT, line.substring(2).strip())
                    : new Block(BlockKind.PARAGRAPH, line);
        }
    }
}
