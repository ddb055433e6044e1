package se.tross.board.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.tross.board.minutes.AwaitedMinutes;
import se.tross.board.minutes.AwaitedMinutesOverviews;
import se.tross.shared.access.Actor;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.mail.LinkAddress;
import se.tross.shared.refusal.Texts;

/** Minutes, or one § of them, that wait for the person's own approval (B14). */
@ApplicationScoped
public class ApprovalWaiting implements WaitingSource {

    @Inject
    private AwaitedMinutesOverviews minutes;

    @Inject
    private LinkAddress links;

    @Inject
    private CurrentActor currentActor;

    @Override
    public List<WaitingLine> waiting(Texts texts) {
        Actor actor = currentActor.required();
        if (!actor.may(Permission.BOARD_ADJUST) || !actor.may(Permission.BOARD_READ)) {
            return List.of();
        }
        return minutes.awaited().stream()
                .filter(AwaitedMinutes::own)
                .map(awaited -> new WaitingLine(
                        awaited.due(),
                        texts.text(
                                "board.digest.minutes." + (awaited.paragraph() == null ? "whole" : "part"),
                                awaited.meetingDate(),
                                awaited.due(),
                                awaited.paragraph()),
                        links.of("/board/minutes?id=" + awaited.meetingId(), actor.forbundId())))
                .toList();
    }
}
