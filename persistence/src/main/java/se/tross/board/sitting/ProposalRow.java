package se.tross.board.sitting;

import java.io.Serializable;
import se.tross.board.vote.Proposal;
import se.tross.board.vote.ProposalKind;

/**
 * What somebody proposed (B13).
 *
 * @param id what it is kept as
 * @param person who
 * @param kind what sort of proposal
 * @param text in their words; may be empty
 * @param withdrawn whether they do so no longer
 */
public record ProposalRow(long id, String person, ProposalKind kind, String text, boolean withdrawn)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public static ProposalRow of(Proposal proposal) {
        return new ProposalRow(
                proposal.id(),
                proposal.person(),
                proposal.terms().kind(),
                proposal.terms().text(),
                proposal.isWithdrawn());
    }
}
