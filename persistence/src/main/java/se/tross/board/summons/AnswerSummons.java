package se.tross.board.summons;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import se.tross.board.SummonsRefusal.SummonsKeyUnknown;
import se.tross.shared.access.AccessTransaction;
import se.tross.shared.access.Actor;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;
import se.tross.shared.refusal.Texts;

/** Somebody answers a summons by the link of the letter, without signing in: the key says whose summons it is. */
@Stateless
@UseCase
public class AnswerSummons {

    @Inject
    private SummonsRecords records;

    @Inject
    private TakeAnswer takeAnswer;

    @Inject
    private AccessTransaction transaction;

    @Inject
    private CurrentActor currentActor;

    /**
     * @param reason why not; may be empty
     * @throws Refused if the key opens nothing here, the meeting has begun or is cancelled, or nothing is chosen
     */
    @Permits(Permission.PUBLIC)
    public void answer(String key, Answer answer, String reason) {
        OpenedKey opened = records.opened(key).orElseThrow(() -> new Refused(new SummonsKeyUnknown()));
        // Nobody is signed in, so the trail is told who it is: whoever has the letter.
        transaction.enter(
                new Actor(0, "", Texts.swedish().text("board.summons.actor"), currentActor.forbundId(), Set.of()));
        takeAnswer.take(opened, new AnswerTerms(answer, reason, AnswerWay.LINK));
    }
}
