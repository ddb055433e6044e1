package se.tross.board.decision;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.tross.board.meeting.DecisionSubject;
import se.tross.board.vote.BallotMethod;

/**
 * A decision in the register, as far as whoever asks may see it.
 *
 * @param id the decision
 * @param year its year
 * @param paragraph its number in the year
 * @param decided the day of the meeting
 * @param title of the matter; empty when it is hidden
 * @param diaryNumber empty where nothing is registered, or when it is hidden
 * @param text what was decided; empty when it is hidden
 * @param outcome what the board came to
 * @param method how it came to it; null for what was only noted
 * @param yes votes for, where they were counted; null otherwise
 * @param no votes against, where they were counted; null otherwise
 * @param castingVote whether the chair's vote decided between equal ones
 * @param dissents who dissents; hidden names are empty
 * @param subject what it is about, when it comes from elsewhere; null otherwise
 * @param adjusted the day that the § was adjusted; null before
 * @param hidden whether the matter is secret and not for this visitor (P5)
 */
public record DecisionOverview(
        long id,
        int year,
        int paragraph,
        LocalDate decided,
        String title,
        String diaryNumber,
        String text,
        DecisionOutcome outcome,
        BallotMethod method,
        Integer yes,
        Integer no,
        boolean castingVote,
        List<String> dissents,
        DecisionSubject subject,
        LocalDate adjusted,
        boolean hidden)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public DecisionOverview {
        dissents = List.copyOf(dissents);
    }

    /** As it is cited: § 34. */
    public String cited() {
        return "§ " + paragraph;
    }

    /** What it does now. */
    public DecisionEffect effect() {
        return DecisionEffect.of(outcome, adjusted);
    }

    /** Whether votes were counted. */
    public boolean isCounted() {
        return method == BallotMethod.OPEN_VOTE || method == BallotMethod.CLOSED_VOTE || method == BallotMethod.LOT;
    }

    /** The same for whoever may not know what the matter is about. */
    DecisionOverview concealed() {
        return new DecisionOverview(
                id,
                year,
                paragraph,
                decided,
                "",
                "",
                "",
                outcome,
                method,
                null,
                null,
                castingVote,
                List.of(),
                null,
                adjusted,
                true);
    }
}
