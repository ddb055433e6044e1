package se.tross.board.minutes;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * All that the minutes say, as it stands now: written from what was recorded at the meeting. An approval binds its hash.
 *
 * @param heading what stands before the first §
 * @param paragraphs in order
 */
public record MinutesContent(MinutesHeading heading, List<MinutesParagraph> paragraphs) implements Serializable {

    public MinutesContent {
        paragraphs = List.copyOf(paragraphs);
    }

    public ContentHash hash() {
        CanonicalText text = new CanonicalText();
        heading.write(text);
        text.add(paragraphs.size());
        paragraphs.forEach(paragraph -> paragraph.write(text));
        return text.hash();
    }

    /**
     * The hash that Tross gave the same text before it kept minutes as files (B14): then they told neither what the board knew
     * before each §, nor in which paragraphs somebody served.
     */
    public ContentHash firstHash() {
        CanonicalText text = new CanonicalText();
        heading.writeFirst(text);
        text.add(paragraphs.size());
        paragraphs.forEach(paragraph -> paragraph.writeFirst(text));
        return text.hash();
    }

    /**
     * The minutes as they were told then.
     *
     * @param serving everybody who served at any matter, once for each seat
     * @param others who served at none
     */
    public MinutesContent asFirst(List<ServingLine> serving, List<String> others) {
        return new MinutesContent(
                new MinutesHeading(
                        heading.body(),
                        heading.date(),
                        heading.opened(),
                        heading.closed(),
                        heading.place(),
                        heading.chair(),
                        heading.secretary(),
                        heading.justerare(),
                        serving,
                        others),
                paragraphs.stream().map(MinutesParagraph::withoutBackground).toList());
    }

    public Optional<MinutesParagraph> paragraph(int number) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.number() == number)
                .findFirst();
    }
}
