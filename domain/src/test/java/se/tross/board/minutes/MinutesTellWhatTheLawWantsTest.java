package se.tross.board.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tross.board.BoardFinding;
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

/** B13: the fields that minutes must have, and what is said when one is missing. */
class MinutesTellWhatTheLawWantsTest {
    private static final String PROPOSAL = "Styrelsen antar attestordningen.";

    private static MinutesParagraph decision(
            List<MotionLine> motions, List<String> order, VoteRecord vote, List<String> tookPart) {
        return new MinutesParagraph(
                7,
                MatterKind.DECISION,
                "Attestordning",
                "2018/9",
                "",
                PROPOSAL,
                motions,
                order,
                vote,
                tookPart,
                PROPOSAL,
                List.of(),
                "");
    }

    @Test
    void wholeMinutesLackNothing() {
        assertThat(MinutesCheck.of(HallandMinutes.content())).isEmpty();
    }

    @Test
    void theHeadingTellsWhenWhereAndWho() {
        MinutesHeading bare = new MinutesHeading(
                "Styrelsen",
                HallandMinutes.heading().date(),
                LocalTime.of(9, 0),
                null,
                " ",
                "",
                "",
                List.of(),
                List.of(),
                List.of());
        assertThat(MinutesCheck.of(new MinutesContent(bare, List.of())))
                .containsExactly(
                        new MinutesTimesMissing(),
                        new MinutesPlaceMissing(),
                        new MinutesChairMissing(),
                        new MinutesJusterareMissing(),
                        new MinutesServingMissing(),
                        new MinutesWithoutParagraphs())
                .allMatch(BoardFinding::blocks);
    }

    @Test
    void aBareDecisionLacksEverything() {
        MinutesParagraph bare = new MinutesParagraph(
                5, MatterKind.DECISION, "", "", "", "", List.of(), List.of(), null, List.of(), " ", List.of(), "");
        assertThat(MinutesCheck.of(bare))
                .containsExactly(
                        new ParagraphTitleMissing(5), new ParagraphDecisionMissing(5), new ParagraphProposalMissing(5));
    }

    @Test
    void aDecisionTellsWhoTookPart() {
        assertThat(MinutesCheck.of(decision(List.of(), List.of(), null, List.of())))
                .containsExactly(new ParagraphTookPartMissing(7));
    }

    @Test
    void severalProposalsTellTheirOrder() {
        List<MotionLine> motion = List.of(new MotionLine("Eva Ek", "Avslag"));
        assertThat(MinutesCheck.of(decision(motion, List.of(), null, HallandMinutes.ALL)))
                .containsExactly(new ParagraphOrderMissing(7, 2));
        assertThat(MinutesCheck.of(decision(motion, List.of("Bifall", "Avslag"), null, HallandMinutes.ALL)))
                .isEmpty();
        assertThat(MinutesCheck.of(decision(List.of(), List.of(), null, HallandMinutes.ALL)))
                .isEmpty();
    }

    @Test
    void anOpenVoteTellsHowEachVotedAndItsResult() {
        List<VoteLine> two = List.of(new VoteLine("Karin Karlsson", "ja"), new VoteLine("Bo Borta", "nej"));
        VoteRecord open = new VoteRecord(true, 1, 1, 1, "", two);
        assertThat(MinutesCheck.of(decision(List.of(), List.of(), open, HallandMinutes.ALL)))
                .containsExactly(
                        new VoteResultMissing(7), new VotesNotByName(7, 2, 3), new VoterDidNotTakePart(7, "Bo Borta"));
    }

    @Test
    void aClosedVoteNamesNobody() {
        VoteRecord closed = new VoteRecord(false, 2, 1, 0, "Nils Nord väljs.", List.of());
        assertThat(MinutesCheck.of(decision(List.of(), List.of(), closed, HallandMinutes.ALL)))
                .isEmpty();
    }

    @Test
    void onlyWhoTookPartDissents() {
        MinutesParagraph paragraph = new MinutesParagraph(
                7,
                MatterKind.DECISION,
                "Attestordning",
                "",
                "",
                PROPOSAL,
                List.of(),
                List.of(),
                null,
                List.of("Nils Nord"),
                PROPOSAL,
                List.of(new DissentLine("Nils Nord", ""), new DissentLine("Eva Ek", "")),
                "");
        assertThat(MinutesCheck.of(paragraph)).containsExactly(new DissentDidNotTakePart(7, "Eva Ek"));
    }

    @Test
    void paragraphsFollowEachOtherFromTheFirst() {
        MinutesContent gap = new MinutesContent(
                HallandMinutes.heading(),
                List.of(HallandMinutes.budget(), decision(List.of(), List.of(), null, HallandMinutes.ALL)));
        assertThat(MinutesCheck.of(gap)).containsExactly(new ParagraphOutOfSequence(7, 3));
    }

    @Test
    void theSameContentHasTheSameHashAndNoOther() {
        assertThat(HallandMinutes.content().hash())
                .isEqualTo(HallandMinutes.content().hash());
        assertThat(HallandMinutes.content("a").hash())
                .isNotEqualTo(HallandMinutes.content("b").hash());
        assertThat(new CanonicalText().add("ab").add("c").hash())
                .isNotEqualTo(new CanonicalText().add("a").add("bc").hash());
        assertThat(new CanonicalText().addEach(List.of("a")).add("b").hash())
                .isNotEqualTo(new CanonicalText().addEach(List.of("a", "b")).hash());
        assertThat(new CanonicalText().add("Malmo\u0308").hash())
                .isEqualTo(new CanonicalText().add("Malm\u00f6").hash());
    }
}
