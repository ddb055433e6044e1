package se.tross.board.summons;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.tross.board.meeting.MeetingTerms;
import se.tross.shared.refusal.Refusal;

/**
 * A summons as its key shows it: the meeting, and nobody else's answer.
 *
 * @param meetingId the meeting
 * @param name whose summons it is
 * @param seat the seat that the person may serve on
 * @param needed whether the person is asked to come, or may be called
 * @param called whether the person is a deputy who is called to serve
 * @param terms time and place
 * @param agenda without what is secret (P5)
 * @param answerBy until when answers are wanted
 * @param answer what the person has answered; null for nothing
 * @param reason why not; may be empty
 * @param refusals why no answer is taken now; empty when one is
 */
public record OpenedSummons(
        long meetingId,
        String name,
        String seat,
        boolean needed,
        boolean called,
        MeetingTerms terms,
        List<AgendaLine> agenda,
        LocalDate answerBy,
        Answer answer,
        String reason,
        List<? extends Refusal> refusals)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public OpenedSummons {
        agenda = List.copyOf(agenda);
        refusals = List.copyOf(refusals);
    }

    /** Whether an answer is taken now. */
    public boolean isOpen() {
        return refusals.isEmpty();
    }
}
