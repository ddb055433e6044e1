package se.tross.insats.todo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.NextStep;
import se.tross.shared.frame.NextSteps;
import se.tross.shared.frame.Visitor;
import se.tross.shared.refusal.Texts;

/** What waits for the visitor with insatser: applications, proposals, agreements, requisitions, reports. */
@ApplicationScoped
public class InsatsNextSteps implements NextSteps {

    private static final int OVERDUE = 0;
    private static final int SOON = 20;
    private static final int ORDINARY = 30;
    private static final int LATER = 40;
    private static final int SOON_DAYS = 14;

    @Inject
    private TodoOverviews todos;

    @Inject
    private Clock clock;

    @Override
    public List<NextStep> steps(Visitor visitor, Texts texts) {
        if (!visitor.may(Permission.INSATS_READ)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        return todos.todos().stream()
                .map(todo -> new NextStep(todo.title(texts), reason(todo, texts), todo.path(), weight(todo, today)))
                .toList();
    }

    private static String reason(Todo todo, Texts texts) {
        if (todo.by() != null) {
            return texts.text("insats.todo.by", todo.by());
        }
        return todo.since() == null ? "" : texts.text("insats.todo.since", todo.since());
    }

    private static int weight(Todo todo, LocalDate today) {
        if (todo.by() == null) {
            return ORDINARY;
        }
        if (todo.isLate(today)) {
            return OVERDUE;
        }
        return todo.by().isAfter(today.plusDays(SOON_DAYS)) ? LATER : SOON;
    }
}
