package se.tross.board;

import java.time.Instant;
import java.time.LocalDate;
import se.tross.shared.refusal.Beside;
import se.tross.shared.refusal.Refusal;

/** What a decision, a dissent or an action is refused for, in order of precedence. */
public sealed interface DecisionRefusal extends BoardRefusal {

    /** A paragraph that has been adjusted is never edited; a correction is a new decision. */
    record DecisionIsAdjusted(LocalDate adjusted) implements DecisionRefusal {}

    /** What the board has decided takes effect, or goes back, when the § is adjusted; until then nobody changes it. */
    record DecisionAwaitsJustering(int paragraph, LocalDate meeting) implements DecisionRefusal {}

    /** What the board came to. */
    @Beside("outcome")
    record OutcomeMissing() implements DecisionRefusal {}

    /** How the board came to it (B13). */
    @Beside("ballot")
    record BallotMissing() implements DecisionRefusal {}

    /** Equal votes in an election: the lot has not been drawn (B11). */
    @Beside("ballot")
    record BallotIsTied() implements DecisionRefusal {}

    /** The board came to something else. */
    @Beside("outcome")
    record OutcomeAgainstBallot(Refusal cause) implements DecisionRefusal {}

    /** What the charter demands more votes for is adopted against rejection, and counted so (L27). */
    @Beside("ballot")
    record QualifiedMajorityNotAsked(String decisionType, String fraction) implements DecisionRefusal {}

    /** The vote was held before somebody came or went: it is held again. */
    @Beside("ballot")
    record BallotOfOthers() implements DecisionRefusal {}

    /** Who gets a matter back needs to know why. */
    @Beside("reason")
    record OutcomeReasonMissing() implements DecisionRefusal {}

    /** What somebody dissents from, or has been left to do, is not taken back under them. */
    record DecisionIsFollowed(int dissents, int actions) implements DecisionRefusal {}

    /** What has been appealed stays for the court (L40). */
    record DecisionIsAppealed() implements DecisionRefusal {}

    /** The row of a year's paragraphs has begun. */
    record ParagraphsAreUsed(int year, int first) implements DecisionRefusal {

        @Override
        public Object[] args() {
            return new Object[] {Integer.toString(year), first};
        }
    }

    /** A year begins with a number that can be cited. */
    @Beside("first")
    record FirstParagraphImpossible(int highest) implements DecisionRefusal {

        @Override
        public Object[] args() {
            return new Object[] {Integer.toString(highest)};
        }
    }

    /** Somebody else has written in the same text meanwhile. */
    record TextWrittenMeanwhile(String field, String who, Instant when, String theirs) implements DecisionRefusal {

        @Override
        public Object[] args() {
            return new Object[] {who, when};
        }
    }

    /** Only who took part in a decision can dissent from it (B12). */
    @Beside("mandate")
    record DissenterTookNoPart(String person) implements DecisionRefusal {}

    /** A dissent is announced before the meeting ends (B12). */
    record DissentAfterMeeting(Instant closed) implements DecisionRefusal {}

    /** One dissent each. */
    @Beside("mandate")
    record DissentTwice(String person) implements DecisionRefusal {}

    /** Written reasons come before the minutes are adjusted (B12). */
    @Beside("reasons")
    record DissentReasonsTooLate(LocalDate adjusted) implements DecisionRefusal {}

    /** An action has somebody who sees to it. */
    @Beside("owner")
    record ActionOwnerMissing() implements DecisionRefusal {}

    /** An action has a day. */
    @Beside("due")
    record ActionDayMissing() implements DecisionRefusal {}

    /** An action is due after it was decided. */
    @Beside("due")
    record ActionDueBeforeDecision(LocalDate decided) implements DecisionRefusal {}

    /** An action is done once. */
    record ActionIsDone(LocalDate done) implements DecisionRefusal {}

    /** Only what is done is taken up again. */
    record ActionNotDone() implements DecisionRefusal {}

    /** An action is done after it was decided, and not in the future. */
    @Beside("done")
    record ActionDayImpossible(LocalDate decided, LocalDate today) implements DecisionRefusal {}
}
