package se.tross.board.minutes;

import se.tross.board.vote.BallotQuestion;
import se.tross.board.vote.HeldBallot;
import se.tross.board.vote.Proposal;
import se.tross.shared.refusal.Texts;

/** Proposals and the order in which they were put, as the minutes tell them (B11, B13). */
final class MotionWords {

    private static final Texts WORDS = Texts.swedish();

    private MotionWords() {}

    static MotionLine of(Proposal proposal) {
        String kind = WORDS.text("board.minutes.motion." + proposal.terms().kind());
        String text = proposal.terms().text();
        return new MotionLine(proposal.person(), text.isEmpty() ? kind : kind + ": " + text);
    }

    /** What the chair asked, in the chair's own words where they were written down. */
    static String put(HeldBallot ballot) {
        return ballot.putAs().isEmpty() ? question(ballot.result().question()) : ballot.putAs();
    }

    private static String question(BallotQuestion question) {
        String yes = WORDS.text("board.minutes.put." + question.yes());
        return question.no() == null
                ? WORDS.text("board.minutes.put.off", yes)
                : WORDS.text("board.minutes.put", yes, WORDS.text("board.minutes.put." + question.no()));
    }
}
