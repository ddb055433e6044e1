package se.tross.board.summons;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;

/** Somebody has answered the office, by telephone or otherwise, and the office records it. */
@Stateless
@UseCase
public class RecordAnswer {

    @Inject
    private SummonsRecords records;

    @Inject
    private TakeAnswer takeAnswer;

    /**
     * @param reason why not; may be empty
     * @throws se.tross.shared.refusal.Refused if there is no such summons, the meeting has begun or is cancelled, or nothing
     *     is chosen
     */
    @Permits(Permission.BOARD_PREPARE)
    public void record(long summonedId, Answer answer, String reason) {
        takeAnswer.take(records.of(summonedId), new AnswerTerms(answer, reason, AnswerWay.OFFICE));
    }
}
