package se.tross.board.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.tross.board.wheel.WheelOverviews;
import se.tross.shared.access.Actor;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.mail.LinkAddress;
import se.tross.shared.refusal.Texts;

/** The person's tasks of the year wheel, as person and in every role. */
@ApplicationScoped
public class WheelWaiting implements WaitingSource {

    @Inject
    private WheelOverviews wheel;

    @Inject
    private LinkAddress links;

    @Inject
    private CurrentActor currentActor;

    @Override
    public List<WaitingLine> waiting(Texts texts) {
        Actor actor = currentActor.required();
        if (!actor.may(Permission.BOARD_READ)) {
            return List.of();
        }
        return wheel.todo().stream()
                .map(entry -> new WaitingLine(
                        entry.due(),
                        texts.text("board.digest.wheel." + entry.status(), entry.title(), entry.due()),
                        links.of("/board/wheel-task?id=" + entry.taskId(), actor.forbundId())))
                .toList();
    }
}
