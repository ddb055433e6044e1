package se.tross.insats.todo;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.tross.board.digest.WaitingLine;
import se.tross.board.digest.WaitingSource;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.mail.LinkAddress;
import se.tross.shared.refusal.Texts;
import se.tross.shared.time.SwedishTime;

/** What waits for a person with insatser, in the morning letter. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class TodosWaiting implements WaitingSource {

    @Inject
    private TodoReader reader;

    @Inject
    private LinkAddress links;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    @Override
    public List<WaitingLine> waiting(Texts texts) {
        LocalDate today = SwedishTime.dayOf(clock.instant());
        return reader.todos(TodoSource::isInLetters).stream()
                .map(todo -> line(todo, today, texts))
                .toList();
    }

    private WaitingLine line(Todo todo, LocalDate today, Texts texts) {
        String title = todo.title(texts);
        LocalDate due = todo.by() != null ? todo.by() : todo.since() != null ? todo.since() : today;
        return new WaitingLine(
                due,
                todo.by() == null ? title : texts.text("insats.todo.letter", title, todo.by()),
                links.of(todo.path(), currentActor.forbundId()));
    }
}
