package se.tross.board.minutes;

import java.time.LocalDate;
import se.tross.board.BoardFinding;

/** What the minutes lack of what the law wants told (B13), in the order of the page. All but the deadline block justering. */
public sealed interface MinutesFinding extends BoardFinding {

    @Override
    default boolean blocks() {
        return true;
    }

    /** When the meeting began and ended. */
    record MinutesTimesMissing() implements MinutesFinding {}

    /** Where it was held. */
    record MinutesPlaceMissing() implements MinutesFinding {}

    /** Who was in the chair and answers for the minutes. */
    record MinutesChairMissing() implements MinutesFinding {}

    /** Who adjusts the minutes together with the chair. */
    record MinutesJusterareMissing() implements MinutesFinding {}

    /** Which ledamöter and deputies served. */
    record MinutesServingMissing() implements MinutesFinding {}

    /** Which matters were handled. */
    record MinutesWithoutParagraphs() implements MinutesFinding {}

    /** Paragraphs follow each other. */
    record ParagraphOutOfSequence(int paragraph, int expected) implements MinutesFinding {}

    /** What the matter was. */
    record ParagraphTitleMissing(int paragraph) implements MinutesFinding {}

    /** What was decided, or at least what happened. */
    record ParagraphDecisionMissing(int paragraph) implements MinutesFinding {}

    /** What was proposed. */
    record ParagraphProposalMissing(int paragraph) implements MinutesFinding {}

    /** In which order the proposals were put, when there were several. */
    record ParagraphOrderMissing(int paragraph, int proposals) implements MinutesFinding {}

    /** Who took part in the decision. */
    record ParagraphTookPartMissing(int paragraph) implements MinutesFinding {}

    /** What came of the vote. */
    record VoteResultMissing(int paragraph) implements MinutesFinding {}

    /** How each voted in an open vote. */
    record VotesNotByName(int paragraph, int named, int counted) implements MinutesFinding {}

    /** Somebody voted who did not take part. */
    record VoterDidNotTakePart(int paragraph, String person) implements MinutesFinding {}

    /** Only who took part in a decision may reserve themselves against it (B12). */
    record DissentDidNotTakePart(int paragraph, String person) implements MinutesFinding {}

    /** Fourteen days have passed since the meeting (B14). They are adjusted all the same, but late. */
    record JusteringIsLate(LocalDate due) implements MinutesFinding {
        @Override
        public boolean blocks() {
            return false;
        }
    }
}
