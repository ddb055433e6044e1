package se.tross.board.wheel;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import se.tross.shared.access.Role;

/** The förbund's year: what is due when, what is done, and what each person has to do (L31, L34). */
public final class Wheel {
    private static final Comparator<WheelEntry> IN_ORDER =
            Comparator.comparing(WheelEntry::due).thenComparing(WheelEntry::title);

    private final List<WheelTask> tasks;
    private final List<WheelDone> done;
    private final CharterDays charter;

    public Wheel(Collection<WheelTask> tasks, Collection<WheelDone> done, CharterDays charter) {
        this.tasks = List.copyOf(tasks);
        this.done = List.copyOf(done);
        this.charter = charter;
    }

    /** Every task of a year in order of its day; a retired one only where it was done. */
    public List<WheelEntry> in(int year, LocalDate today) {
        return tasks.stream()
                .flatMap(task -> entry(task, year, today).stream())
                .sorted(IN_ORDER)
                .toList();
    }

    /** What should be done now, whoever does it: overdue, or with its reminder come, from last year to next. */
    public List<WheelEntry> pressing(LocalDate today) {
        return IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1)
                .mapToObj(year -> in(year, today))
                .flatMap(List::stream)
                .filter(WheelEntry::isPressing)
                .toList();
    }

    /** What somebody should do now, by person or by role. */
    public List<WheelEntry> toDo(long accountId, Set<Role> roles, LocalDate today) {
        return pressing(today).stream()
                .filter(entry -> entry.isFor(accountId, roles))
                .toList();
    }

    /** What is to be done of a task first, from last year on; empty when nobody has to do it any more. */
    public Optional<WheelEntry> next(WheelTask task, LocalDate today) {
        return IntStream.rangeClosed(today.getYear() - 1, today.getYear() + DueRule.LONGEST_CYCLE)
                .mapToObj(year -> entry(task, year, today))
                .flatMap(Optional::stream)
                .filter(entry -> entry.status() != WheelStatus.DONE)
                .findFirst();
    }

    /** A task in all its years until the next, the latest first. */
    public List<WheelEntry> yearsOf(WheelTask task, LocalDate today) {
        int first = Math.min(task.terms().due().firstYear(), today.getYear());
        int last = today.getYear() + 1;
        return IntStream.rangeClosed(0, last - first)
                .mapToObj(back -> entry(task, last - back, today))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<WheelEntry> entry(WheelTask task, int year, LocalDate today) {
        Optional<WheelDone> when = task.doneIn(year, done);
        WheelTerms terms = task.terms();
        return terms.due()
                .dueIn(year, charter)
                .or(() -> when.map(WheelDone::doneOn))
                .filter(due -> when.isPresent() || !task.isRetired())
                .map(due -> new WheelEntry(
                        task.id() == null ? 0 : task.id(),
                        terms.title(),
                        year,
                        due,
                        due.minusDays(terms.leadDays()),
                        terms.ownerRole(),
                        terms.ownerAccountId(),
                        status(due, terms.leadDays(), when.isPresent(), today),
                        when.map(WheelDone::doneOn).orElse(null),
                        when.map(WheelDone::doneBy).orElse("")));
    }

    private static WheelStatus status(LocalDate due, int leadDays, boolean isDone, LocalDate today) {
        if (isDone) {
            return WheelStatus.DONE;
        }
        if (today.isAfter(due)) {
            return WheelStatus.OVERDUE;
        }
        return today.isBefore(due.minusDays(leadDays)) ? WheelStatus.LATER : WheelStatus.DUE_SOON;
    }
}
