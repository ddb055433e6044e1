package se.tross.board.wheel;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.tross.board.meeting.MeetingRecords;
import se.tross.shared.access.Actor;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;

/** The förbund's year: what is due when, what is done, and what waits for each person. */
@Stateless
@UseCase
public class WheelOverviews {

    @Inject
    private Records records;

    @Inject
    private WheelRecords wheelRecords;

    @Inject
    private WheelOwners owners;

    @Inject
    private MeetingRecords meetings;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** Six statements, however many years the förbund has been there. */
    @Permits(Permission.BOARD_READ)
    public WheelYear year(int year) {
        List<WheelTask> tasks = wheelRecords.tasks();
        List<WheelDone> done = wheelRecords.done();
        CharterDays charter = wheelRecords.charterDays();
        Wheel wheel = new Wheel(tasks, done, charter);
        Map<Long, String> names = owners.names(tasks);
        return new WheelYear(
                year,
                today(),
                lines(wheel.in(year, today()), names, done),
                meetings.ofYear(year).stream().map(WheelMeeting::of).toList(),
                wheelRecords.deadlines(),
                lines(wheel.pressing(today()), names, done),
                tasks.stream().map(task -> row(task, wheel, charter, names)).toList(),
                StandardWheel.missing(tasks).size());
    }

    /** What waits for the actor, as person and in every role: overdue, or with its reminder come. One statement. */
    @Permits(Permission.BOARD_READ)
    public List<WheelEntry> todo() {
        Actor actor = currentActor.required();
        return wheelRecords.lately().toDo(actor.accountId(), actor.roles(), today());
    }

    /** @throws se.tross.shared.refusal.Refused if there is no such task in the förbund */
    @Permits(Permission.BOARD_READ)
    public WheelTaskOverview task(long id) {
        WheelTask task = records.get(WheelTask.class, id);
        List<WheelDone> done = wheelRecords.doneOf(task);
        CharterDays charter = wheelRecords.charterDays();
        Wheel wheel = new Wheel(List.of(task), done, charter);
        Map<Long, String> names = owners.names(List.of(task));
        return new WheelTaskOverview(
                row(task, wheel, charter, names),
                task.version(),
                task.standard(),
                lines(wheel.yearsOf(task, today()), names, done));
    }

    /** Who can own a task. */
    @Permits(Permission.BOARD_WHEEL_EDIT)
    public List<WheelOwner> owners() {
        return owners.possible();
    }

    private WheelTaskRow row(WheelTask task, Wheel wheel, CharterDays charter, Map<Long, String> names) {
        WheelTerms terms = task.terms();
        MonthDay day = Optional.ofNullable(terms.due().charter())
                .flatMap(charter::day)
                .orElse(terms.due().day());
        return new WheelTaskRow(
                task.id(),
                terms,
                day,
                name(terms.ownerAccountId(), names),
                task.isRetired(),
                wheel.next(task, today()).orElse(null));
    }

    private static List<WheelLine> lines(List<WheelEntry> entries, Map<Long, String> names, List<WheelDone> done) {
        return entries.stream()
                .map(entry -> new WheelLine(entry, name(entry.ownerAccountId(), names), note(entry, done)))
                .toList();
    }

    private static String note(WheelEntry entry, List<WheelDone> done) {
        return done.stream()
                .filter(one -> one.year() == entry.year() && one.task().id() == entry.taskId())
                .map(WheelDone::note)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private static String name(Long accountId, Map<Long, String> names) {
        return accountId == null ? "" : names.getOrDefault(accountId, "");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
