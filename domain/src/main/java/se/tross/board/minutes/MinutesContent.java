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

    public Optional<MinutesParagraph> paragraph(int number) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.number() == number)
                .findFirst();
    }
}
