package se.tross.board.wheel;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tross.shared.refusal.Texts;

/** The tasks that every förbund has, laid out in one go from a day on. */
public final class StandardWheel {

    private StandardWheel() {}

    /** Those that the förbund has not taken up yet; one that it has retired is its own choice. */
    public static List<StandardTask> missing(Collection<WheelTask> tasks) {
        Set<StandardTask> there = tasks.stream().map(WheelTask::standard).collect(Collectors.toSet());
        return Stream.of(StandardTask.values())
                .filter(standard -> !there.contains(standard))
                .toList();
    }

    /**
     * The missing tasks, to be kept.
     *
     * @param tasks what the förbund has
     * @param from the first day: what was due before it in that year is nobody's debt, and begins with the next
     * @param texts the language of the titles
     */
    public static List<WheelTask> layOut(
            long forbundId, Collection<WheelTask> tasks, CharterDays charter, LocalDate from, Texts texts) {
        return missing(tasks).stream()
                .map(standard -> begun(forbundId, standard, charter, from, texts))
                .toList();
    }

    private static WheelTask begun(
            long forbundId, StandardTask standard, CharterDays charter, LocalDate from, Texts texts) {
        WheelTask task = WheelTask.of(forbundId, standard, charter, from.getYear(), texts);
        return task.terms()
                .due()
                .dueIn(from.getYear(), charter)
                .filter(due -> due.isBefore(from))
                .map(passed -> WheelTask.of(forbundId, standard, charter, from.getYear() + 1, texts))
                .orElse(task);
    }
}
