package se.tross.forbund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import se.tross.forbund.accessibility.ShortcomingOverviews;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.NextStep;
import se.tross.shared.frame.NextSteps;
import se.tross.shared.frame.Visitor;
import se.tross.shared.refusal.Texts;

/** What waits about members, förbundsordning and accounts, for those who may do something about it. */
@RequestScoped
public class ForbundNextSteps implements NextSteps {

    private static final int URGENT = 5;
    private static final int SOON = 30;
    private static final int SOME_TIME = 70;

    @Inject
    private ForbundTodoOverviews todoOverviews;

    @Inject
    private ShortcomingOverviews shortcomingOverviews;

    @Override
    public List<NextStep> steps(Visitor visitor, Texts texts) {
        List<NextStep> steps = new ArrayList<>();
        if (visitor.may(Permission.FORBUND_EDIT)) {
            editing(todoOverviews.todo(), texts, steps);
            answering(shortcomingOverviews.unanswered(), texts, steps);
        }
        return steps;
    }

    private static void answering(int unanswered, Texts texts, List<NextStep> steps) {
        if (unanswered > 0) {
            steps.add(new NextStep(
                    texts.text("forbund.todo.shortcomings", unanswered),
                    texts.text("forbund.todo.shortcomings.reason"),
                    "/forbund/shortcomings",
                    SOON));
        }
    }

    private static void editing(ForbundTodo todo, Texts texts, List<NextStep> steps) {
        todo.missing()
                .forEach(missing -> steps.add(new NextStep(
                        texts.text("forbund.todo.missing", missing.party()),
                        texts.text(missing),
                        "/forbund/members?day=" + missing.day(),
                        URGENT)));
        todo.ending()
                .forEach(ending -> steps.add(new NextStep(
                        texts.text("forbund.todo.ending", ending.setting()),
                        texts.text("forbund.todo.ending.reason", ending.lastDay()),
                        "/forbund/charter-setting?setting=" + ending.setting(),
                        SOON)));
        if (todo.charterEmpty()) {
            steps.add(new NextStep(
                    texts.text("forbund.todo.charter"),
                    texts.text("forbund.todo.charter.reason"),
                    "/forbund/charter",
                    SOME_TIME));
        }
    }
}
