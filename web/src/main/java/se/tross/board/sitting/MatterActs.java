package se.tross.board.sitting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.tross.board.decision.DecideMatter;
import se.tross.board.vote.Ballot;
import se.tross.board.vote.BallotQuestion;
import se.tross.board.vote.CastVote;
import se.tross.board.vote.Choice;
import se.tross.board.vote.HoldBallot;
import se.tross.board.vote.Majority;
import se.tross.board.vote.ProposalKind;
import se.tross.board.vote.ProposalTerms;
import se.tross.board.vote.RecordProposal;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Language;

/** What the page asks of a matter: proposals, questions that are put, the decision. */
@RequestScoped
public class MatterActs {

    private static final String MATTER = "matter";
    private static final String TEXT = "text";
    private static final String REASON = "reason";
    private static final String YES = "yes";
    private static final String ID = "id";

    @Inject
    private RecordProposal proposals;

    @Inject
    private HoldBallot ballots;

    @Inject
    private DecideMatter decide;

    @Inject
    private Language language;

    /** @return whether it was asked of a matter @throws se.tross.shared.refusal.Refused with why it cannot be */
    boolean perform(Sent sent) {
        return proposal(sent) || ballot(sent) || decision(sent);
    }

    private boolean proposal(Sent sent) {
        switch (sent.act()) {
            case "propose" ->
                proposals.propose(
                        sent.id(MATTER),
                        new ProposalTerms(
                                sent.id("mandate"), sent.constant(ProposalKind.class, "kind"), sent.text(TEXT)));
            case "withdraw" -> proposals.withdraw(sent.id(ID));
            case "restore" -> proposals.restore(sent.id(ID));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean ballot(Sent sent) {
        switch (sent.act()) {
            case "ballot-yes" -> hold(sent, new Ballot.Acclamation(true, false, sent.ids("noPart")));
            case "ballot-no" -> hold(sent, new Ballot.Acclamation(false, false, sent.ids("noPart")));
            case "ballot-open" -> hold(sent, new Ballot.OpenVote(votes(sent)));
            case "ballot-closed" ->
                hold(sent, new Ballot.ClosedVote(sent.count(YES), sent.count("no"), sent.count("blank")));
            case "lot-yes" -> hold(sent, new Ballot.Lot(true));
            case "lot-no" -> hold(sent, new Ballot.Lot(false));
            case "ballot-undo" -> ballots.takeAway(sent.id(ID));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void hold(Sent sent, Ballot ballot) {
        ballots.hold(sent.id(MATTER), question(sent), sent.text("putAs"), ballot);
    }

    private static List<CastVote> votes(Sent sent) {
        return sent.each("vote-").stream()
                .map(vote -> new CastVote(vote.getKey(), AddressParts.constant(Choice.class, vote.getValue())))
                .toList();
    }

    /** As the page names it: APPROVE:REJECT. Putting off has no other side. */
    private static BallotQuestion question(Sent sent) {
        String[] sides = sent.text("question").split(":", 2);
        ProposalKind yes = AddressParts.constant(ProposalKind.class, sides[0]);
        if (yes.putsOff()) {
            return BallotQuestion.puttingOff(yes);
        }
        ProposalKind no = AddressParts.constant(ProposalKind.class, sides.length > 1 ? sides[1] : "");
        Majority majority =
                sent.text("majority").isEmpty() ? Majority.SIMPLE : sent.constant(Majority.class, "majority");
        return new BallotQuestion(yes, no, sent.isTicked("election"), majority);
    }

    private boolean decision(Sent sent) {
        long matter = sent.idIfAny(MATTER).orElse(0L);
        switch (sent.act()) {
            case "agree" -> decide.agree(matter, ProposalKind.APPROVE, sent.text(TEXT), "");
            case "refuse" -> putBack(sent, ProposalKind.REJECT);
            case "refer-back" -> putBack(sent, ProposalKind.REFER_BACK);
            case "postpone" -> putBack(sent, ProposalKind.POSTPONE);
            case "decide" -> decide.decide(matter, sent.text(TEXT), sent.text(REASON));
            case "take" -> decide.take(matter, sent.text(TEXT));
            case "take-back" -> decide.takeBack(sent.id(ID));
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The usual words, which can be written otherwise afterwards. */
    private void putBack(Sent sent, ProposalKind kind) {
        String usual = language.texts().text("board.sitting.decides." + kind.name());
        decide.agree(sent.id(MATTER), kind, usual, sent.text(REASON));
    }
}
