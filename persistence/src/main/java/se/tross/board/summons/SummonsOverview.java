package se.tross.board.summons;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.tross.board.meeting.MeetingTerms;
import se.tross.shared.refusal.Refusal;

/**
 * Who is summoned to a meeting and what they have answered.
 *
 * @param terms the meeting's time and place
 * @param seats in their order
 * @param departed those who were summoned and have left the board of the day since
 * @param quorum whether the board will be able to decide, by the answers so far
 * @param answerBy until when answers are wanted
 * @param awaited how many have not answered, of those who are asked to come
 * @param refusalsOfAnswer why no answer is taken now; empty when one is
 */
public record SummonsOverview(
        MeetingTerms terms,
        List<SummonedSeatOverview> seats,
        List<DepartedOverview> departed,
        ExpectedQuorum quorum,
        LocalDate answerBy,
        int awaited,
        List<? extends Refusal> refusalsOfAnswer)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public SummonsOverview {
        seats = List.copyOf(seats);
        departed = List.copyOf(departed);
        refusalsOfAnswer = List.copyOf(refusalsOfAnswer);
    }

    /** Whether anybody is summoned at all. */
    public boolean isSent() {
        return seats.stream().anyMatch(seat -> !seat.persons().isEmpty());
    }

    /** Whether answers are taken now. */
    public boolean isOpen() {
        return refusalsOfAnswer.isEmpty();
    }
}
