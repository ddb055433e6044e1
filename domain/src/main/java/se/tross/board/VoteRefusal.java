package se.tross.board;

import se.tross.shared.refusal.Beside;

/** What a proposal, a vote or a majority is refused for, in order of precedence. */
public sealed interface VoteRefusal extends BoardRefusal {

    /** Only who serves proposes (B7, B13). */
    @Beside("mandate")
    record ProposerDoesNotServe(String person) implements VoteRefusal {}

    /** A proposal of one's own is made in words. */
    @Beside("text")
    record ProposalTextMissing() implements VoteRefusal {}

    /** Yes and no to the same proposal leave nothing to choose between (B11). */
    @Beside("question")
    record ProposalsAreAlike() implements VoteRefusal {}

    /** Who has a conflict of interest neither votes nor stays (B9). */
    @Beside("votes")
    record VoterIsConflicted(String person) implements VoteRefusal {}

    /** Only who serves at the matter votes (B5, B10). */
    @Beside("votes")
    record VoterDoesNotServe(String person) implements VoteRefusal {}

    /** One vote each (B10). */
    @Beside("votes")
    record VotedTwice(String person) implements VoteRefusal {}

    /** A vote by name tells of everybody who serves: yes, no, or abstaining (B11, B13). */
    @Beside("votes")
    record VoteMissing(String person) implements VoteRefusal {}

    /** Votes are closed in elections and the employment of staff only (B11). */
    @Beside("method")
    record ClosedVoteOnlyInElections() implements VoteRefusal {}

    /** Who votes for whom in an election is not told (B11). */
    @Beside("method")
    record ElectionVoteIsClosed() implements VoteRefusal {}

    /** Ballot papers below zero. */
    @Beside("votes")
    record VotesNegative() implements VoteRefusal {}

    /** As many ballot papers as people who serve. */
    @Beside("votes")
    record BallotPapersDiffer(int papers, int serving) implements VoteRefusal {}

    /** The chair must vote when the vote is needed to settle (B10). */
    @Beside("votes")
    record ChairMustVote(String chair) implements VoteRefusal {}

    /** A qualified majority is shown by counting, or by everybody's agreeing (L27). */
    @Beside("method")
    record QualifiedMajorityNeedsCount(String fraction) implements VoteRefusal {}

    /** Everybody agrees, but somebody takes no part in the decision. */
    @Beside("method")
    record NotUnanimous() implements VoteRefusal {}

    /** Only elections and the employment of staff are settled by lot (B11). */
    @Beside("method")
    record LotOnlyInElections() implements VoteRefusal {}

    /** Lots are drawn between equal votes (B11). */
    @Beside("method")
    record LotWithoutTie() implements VoteRefusal {}

    /** Another question was put after it: that one is taken away first. */
    record BallotIsFollowed() implements VoteRefusal {}

    /** A line of the charter's qualified majorities that is no decision type with its fraction (L27). */
    @Beside("value")
    record MajorityNotReadable(String line) implements VoteRefusal {}

    /** A majority other than two thirds, three quarters or four fifths (L27). */
    @Beside("value")
    record MajorityNotOffered(String line) implements VoteRefusal {}

    /** Nobody can be made to agree: consensus cannot be demanded (L27). */
    @Beside("value")
    record ConsensusNotPossible(String line) implements VoteRefusal {}

    /** A decision type that is not named precisely (L27). */
    @Beside("value")
    record DecisionTypeTooVague(String type) implements VoteRefusal {}

    /** A decision type with two majorities. */
    @Beside("value")
    record DecisionTypeTwice(String type) implements VoteRefusal {}
}
