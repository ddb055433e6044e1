package se.tross.board.wheel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.NextStep;
import se.tross.shared.frame.NextSteps;
import se.tross.shared.frame.Visitor;
import se.tross.shared.refusal.Texts;

/** The visitor's to-do list of the year wheel: by person, and by each role. */
@ApplicationScoped
public class WheelNextSteps implements NextSteps {

    private static final int OVERDUE = 5;
    private static final int SOON = 25;

    @Inject
    private WheelOverviews overviews;

    @Override
    public List<NextStep> steps(Visitor visitor, Texts texts) {
        if (!visitor.may(Permission.BOARD_READ)) {
            return List.of();
        }
        return overviews.todo().stream()
                .map(entry -> new NextStep(
                        entry.title(),
                        texts.text("board.step.wheel." + entry.status().name(), entry.due()),
                        "/board/wheel-task?id=" + entry.taskId(),
                        entry.status() == WheelStatus.OVERDUE ? OVERDUE : SOON))
                .toList();
    }
}
