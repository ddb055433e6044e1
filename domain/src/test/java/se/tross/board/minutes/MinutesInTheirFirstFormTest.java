package se.tross.board.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The hash that minutes got before they were kept as files is still known, so that they are found and kept (B14). */
class MinutesInTheirFirstFormTest {

    private static final MinutesContent NOW = HallandMinutes.content();

    /** Part by part as it was written then. */
    private static ContentHash asItWasWritten() {
        CanonicalText text = new CanonicalText();
        MinutesHeading heading = NOW.heading();
        text.add(heading.body()).add(heading.date()).add(heading.opened()).add(heading.closed());
        text.add(heading.place()).add(heading.chair()).add(heading.secretary()).addEach(heading.justerare());
        text.add(heading.serving().size());
        heading.serving()
                .forEach(line -> text.add(line.person())
                        .add(line.seat())
                        .add(line.insteadOf())
                        .add(line.mode()));
        text.addEach(heading.others()).add(NOW.paragraphs().size());
        NOW.paragraphs().forEach(paragraph -> write(text, paragraph));
        return text.hash();
    }

    private static void write(CanonicalText text, MinutesParagraph one) {
        text.add(one.number()).add(one.kind().name()).add(one.title()).add(one.diaryNumber());
        text.add(one.proposal()).add(one.motions().size());
        one.motions().forEach(motion -> text.add(motion.person()).add(motion.text()));
        text.addEach(one.putInOrder()).add(one.vote() != null);
        if (one.vote() != null) {
            one.vote().write(text);
        }
        text.addEach(one.tookPart()).add(one.decision()).add(one.dissents().size());
        one.dissents().forEach(dissent -> text.add(dissent.person()).add(dissent.reasons()));
        text.add(one.note());
    }

    @Test
    void theFirstHashIsTheOneOfThatTime() {
        assertThat(NOW.firstHash()).isEqualTo(asItWasWritten()).isNotEqualTo(NOW.hash());
        CanonicalText paragraph = new CanonicalText();
        write(paragraph, HallandMinutes.budget());
        assertThat(HallandMinutes.budget().firstHash()).isEqualTo(paragraph.hash());
    }

    @Test
    void whatWasNotToldThenIsNotThere() {
        List<ServingLine> serving = List.of(new ServingLine("Eva Ek", "Försäkringskassan", "", "video", ""));
        MinutesContent first = NOW.asFirst(serving, List.of());
        assertThat(first.heading().serving()).isEqualTo(serving);
        assertThat(first.paragraphs()).extracting(MinutesParagraph::background).containsOnly("");
        assertThat(first.paragraphs())
                .extracting(MinutesParagraph::decision)
                .containsExactlyElementsOf(NOW.paragraphs().stream()
                        .map(MinutesParagraph::decision)
                        .toList());
    }
}
