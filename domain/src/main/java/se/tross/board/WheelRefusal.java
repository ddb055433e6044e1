package se.tross.board;

import java.time.LocalDate;
import se.tross.shared.refusal.Beside;

/** What the year wheel is refused for, in order of precedence. */
public sealed interface WheelRefusal extends BoardRefusal {

    /** A task has a day on which it is due. */
    @Beside("dueDay")
    record DueDayMissing() implements WheelRefusal {}

    /** A reminder so early, or after the day, helps nobody. */
    @Beside("leadDays")
    record LeadDaysOutOfRange(int most) implements WheelRefusal {}

    /** A task has one owner: a role or a person. */
    @Beside("owner")
    record OwnerNotOne() implements WheelRefusal {}

    /** A task that returns every so many years returns at least every tenth. */
    @Beside("everyYears")
    record CycleOutOfRange(int most) implements WheelRefusal {}

    /** The task does not return in that year. */
    record TaskNotInYear(int year) implements WheelRefusal {}

    /** A task that is no longer used is not done. */
    record TaskIsRetired() implements WheelRefusal {}

    /** Nothing is done tomorrow. */
    @Beside("doneOn")
    record DoneInTheFuture(LocalDate today) implements WheelRefusal {}

    /** A task is done once a year. */
    record TaskIsDone(int year, String who) implements WheelRefusal {}

    /** Only what is done is undone. */
    record TaskNotDone(int year) implements WheelRefusal {}
}
