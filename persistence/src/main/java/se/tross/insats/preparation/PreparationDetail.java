package se.tross.insats.preparation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.tross.insats.application.ApplicationDetail;
import se.tross.insats.question.QuestionTerms;
import se.tross.shared.refusal.Refusal;

/**
 * How an application is prepared, for one of the beredningsgrupp.
 *
 * @param application what is applied for
 * @param criteria by which it is judged
 * @param mine the reader's judgements, one for each criterion; without a grade where there is none yet
 * @param others how the others judge; none for who has a conflict of interest
 * @param conflicts who has one
 * @param conflicted whether the reader has
 * @param recommendation what the group recommends; null while it has not said so
 * @param recommendedOn when; null while it has not
 * @param closed why it is not judged now; empty when it is
 */
public record PreparationDetail(
        ApplicationDetail application,
        List<QuestionTerms> criteria,
        List<Judgement> mine,
        List<OthersJudgement> others,
        List<ConflictOverview> conflicts,
        boolean conflicted,
        AdviceTerms recommendation,
        LocalDate recommendedOn,
        List<? extends Refusal> closed)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public PreparationDetail {
        criteria = List.copyOf(criteria);
        mine = List.copyOf(mine);
        others = List.copyOf(others);
        conflicts = List.copyOf(conflicts);
        closed = List.copyOf(closed);
    }

    /** How somebody else judges by one criterion. */
    public record OthersJudgement(String name, int criterion, Judgement judgement) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /** Who has a conflict of interest, and why. */
    public record ConflictOverview(String name, String reason) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /** Whether it is judged now, by the reader too. */
    public boolean isOpen() {
        return closed.isEmpty() && !conflicted;
    }
}
