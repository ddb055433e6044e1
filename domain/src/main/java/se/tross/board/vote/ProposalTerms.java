package se.tross.board.vote;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tross.board.AttendanceRefusal.NotOnTheBoard;
import se.tross.board.BoardRefusal;
import se.tross.board.VoteRefusal.ProposalTextMissing;
import se.tross.board.VoteRefusal.ProposerDoesNotServe;
import se.tross.board.Wording;
import se.tross.board.attendance.Serving;
import se.tross.forbund.seat.Roster;
import se.tross.forbund.seat.SeatHolder;

/**
 * What somebody proposes at a matter (yrkande, B13).
 *
 * @param mandateId the mandate by which the person serves
 * @param kind what they propose
 * @param text in their words; may be empty unless they propose something of their own
 */
public record ProposalTerms(long mandateId, ProposalKind kind, String text) implements Serializable {
    private static final long serialVersionUID = 1L;

    public ProposalTerms {
        text = Wording.plain(text);
    }

    /** Why it cannot be proposed, the weightiest first; empty when it can. */
    public List<BoardRefusal> refusals(Roster roster, Serving serving) {
        Optional<SeatHolder> person = roster.holder(mandateId);
        if (person.isEmpty()) {
            return List.of(new NotOnTheBoard());
        }
        List<BoardRefusal> refusals = new ArrayList<>();
        if (serving.holder(mandateId).isEmpty()) {
            refusals.add(new ProposerDoesNotServe(person.get().person()));
        }
        if (kind == ProposalKind.CHANGE && text.isEmpty()) {
            refusals.add(new ProposalTextMissing());
        }
        Wording.refusalOfOptional("text", text, Wording.TEXT).ifPresent(refusals::add);
        refusals.sort(BoardRefusal.PRECEDENCE);
        return refusals;
    }
}
