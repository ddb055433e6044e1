package se.tross.board.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.tross.board.meeting.MatterKind;
import se.tross.board.minutes.MinutesFinding.DissentDidNotTakePart;
import se.tross.board.minutes.MinutesFinding.MinutesChairMissing;
import se.tross.board.minutes.MinutesFinding.MinutesJusterareMissing;
import se.tross.board.minutes.MinutesFinding.MinutesPlaceMissing;
import se.tross.board.minutes.MinutesFinding.MinutesServingMissing;
import se.tross.board.minutes.MinutesFinding.MinutesTimesMissing;
import se.tross.board.minutes.MinutesFinding.MinutesWithoutParagraphs;
import se.tross.board.minutes.MinutesFinding.ParagraphDecisionMissing;
import se.tross.board.minutes.MinutesFinding.ParagraphOrderMissing;
import se.tross.board.minutes.MinutesFinding.ParagraphOutOfSequence;
import se.tross.board.minutes.MinutesFinding.ParagraphProposalMissing;
import se.tross.board.minutes.MinutesFinding.ParagraphTitleMissing;
import se.tross.board.minutes.MinutesFinding.ParagraphTookPartMissing;
import se.tross.board.minutes.MinutesFinding.VoteResultMissing;
import se.tross.board.minutes.MinutesFinding.VoterDidNotTakePart;
import se.tross.board.minutes.MinutesFinding.VotesNotByName;

/** Reads the minutes as the law does (KL 5:65–67, B13): what must be told, is it told? */
public final class MinutesCheck {

    /** Matters on which the board always decides something. */
    private static final Set<MatterKind> DECIDED = Set.of(
            MatterKind.DECISION, MatterKind.ELECTION, MatterKind.EMPLOYMENT, MatterKind.ADJUSTERS, MatterKind.AGENDA);

    private MinutesCheck() {}

    /** What the whole lacks; empty when the minutes can be adjusted. */
    public static List<MinutesFinding> of(MinutesContent content) {
        List<MinutesFinding> findings = new ArrayList<>();
        checkHeading(content.heading(), findings);
        if (content.paragraphs().isEmpty()) {
            findings.add(new MinutesWithoutParagraphs());
        }
        int expected =
                content.paragraphs().isEmpty() ? 0 : content.paragraphs().get(0).number();
        for (MinutesParagraph paragraph : content.paragraphs()) {
            if (paragraph.number() != expected) {
                findings.add(new ParagraphOutOfSequence(paragraph.number(), expected));
            }
            expected = paragraph.number() + 1;
            findings.addAll(of(paragraph));
        }
        return findings;
    }

    private static void checkHeading(MinutesHeading heading, List<MinutesFinding> findings) {
        if (heading.opened() == null || heading.closed() == null) {
            findings.add(new MinutesTimesMissing());
        }
        if (heading.place().isBlank()) {
            findings.add(new MinutesPlaceMissing());
        }
        if (heading.chair().isBlank()) {
            findings.add(new MinutesChairMissing());
        }
        if (heading.justerare().isEmpty()) {
            findings.add(new MinutesJusterareMissing());
        }
        if (heading.serving().isEmpty()) {
            findings.add(new MinutesServingMissing());
        }
    }

    /** What one § lacks; empty when it can be adjusted at once. */
    public static List<MinutesFinding> of(MinutesParagraph paragraph) {
        List<MinutesFinding> findings = new ArrayList<>();
        int number = paragraph.number();
        if (paragraph.title().isBlank()) {
            findings.add(new ParagraphTitleMissing(number));
        }
        boolean decided = !paragraph.decision().isBlank();
        if (!decided && (DECIDED.contains(paragraph.kind()) || paragraph.note().isBlank())) {
            findings.add(new ParagraphDecisionMissing(number));
        }
        if (paragraph.kind().isDecided() && paragraph.proposals() == 0) {
            findings.add(new ParagraphProposalMissing(number));
        }
        if (paragraph.proposals() > 1 && paragraph.putInOrder().isEmpty()) {
            findings.add(new ParagraphOrderMissing(number, paragraph.proposals()));
        }
        if (decided && paragraph.tookPart().isEmpty()) {
            findings.add(new ParagraphTookPartMissing(number));
        }
        checkVote(paragraph, findings);
        paragraph.dissents().stream()
                .filter(dissent -> !paragraph.tookPart().contains(dissent.person()))
                .forEach(dissent -> findings.add(new DissentDidNotTakePart(number, dissent.person())));
        return findings;
    }

    private static void checkVote(MinutesParagraph paragraph, List<MinutesFinding> findings) {
        VoteRecord vote = paragraph.vote();
        if (vote == null) {
            return;
        }
        if (vote.result().isBlank()) {
            findings.add(new VoteResultMissing(paragraph.number()));
        }
        if (vote.open() && vote.byName().size() != vote.counted()) {
            findings.add(new VotesNotByName(paragraph.number(), vote.byName().size(), vote.counted()));
        }
        vote.byName().stream()
                .filter(line -> !paragraph.tookPart().contains(line.person()))
                .forEach(line -> findings.add(new VoterDidNotTakePart(paragraph.number(), line.person())));
    }
}
