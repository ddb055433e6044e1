package se.tross.board.wheel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.tross.board.BoardRefusal;
import se.tross.board.WheelRefusal.DoneInTheFuture;
import se.tross.board.WheelRefusal.TaskIsDone;
import se.tross.board.WheelRefusal.TaskIsRetired;
import se.tross.board.WheelRefusal.TaskNotDone;
import se.tross.board.WheelRefusal.TaskNotInYear;
import se.tross.forbund.CharterSetting;
import se.tross.shared.access.Role;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.personaldata.NotFreeText;
import se.tross.shared.refusal.Refused;
import se.tross.shared.refusal.Texts;

/**
 * Something that the förbund does each year, or every so many: the budget, the annual report, tasks of its own. What is done is
 * kept year by year; a task that is no longer used is retired, since old years name it.
 */
@Entity
@Table(name = "board_wheel_task")
public class WheelTask extends VersionedRecord {
    private static final String MONTH_DAY = "--";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "board_wheel_task_seq")
    @SequenceGenerator(
            name = "board_wheel_task_seq",
            sequenceName = "board_wheel_task_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private StandardTask standard;

    @Column(nullable = false)
    private String title;

    @NotFreeText("A month and a day")
    @Column(name = "due_day", nullable = false)
    private String dueDay;

    @Enumerated(EnumType.STRING)
    @Column(name = "charter_setting")
    private CharterSetting charterSetting;

    @Enumerated(EnumType.STRING)
    @Column(name = "only_if")
    private CharterSetting onlyIf;

    @Column(name = "every_years", nullable = false)
    private int everyYears;

    @Column(name = "first_year", nullable = false)
    private int firstYear;

    @Column(name = "lead_days", nullable = false)
    private int leadDays;

    @Enumerated(EnumType.STRING)
    @Column(name = "owner_role")
    private Role ownerRole;

    @Column(name = "owner_account_id")
    private Long ownerAccountId;

    @Column(nullable = false)
    private boolean retired;

    /** For JPA. */
    protected WheelTask() {}

    /** A task of the förbund's own. @throws Refused with everything that the rules refuse, the weightiest first */
    public WheelTask(long forbundId, WheelTerms terms) {
        super(forbundId);
        change(terms);
    }

    /** A task that every förbund has, from a year on. */
    public static WheelTask of(long forbundId, StandardTask standard, CharterDays charter, int fromYear, Texts texts) {
        DueRule due = standard.rule(charter).startingIn(fromYear);
        WheelTask task = new WheelTask(
                forbundId,
                new WheelTerms(texts.text(standard), due, WheelTerms.USUAL_LEAD_DAYS, standard.owner(), null));
        task.standard = standard;
        return task;
    }

    /** @throws Refused with everything that the rules refuse, the weightiest first */
    public final void change(WheelTerms terms) {
        Refused.ifAny(terms.refusals());
        title = terms.title();
        dueDay = terms.due().day().toString().substring(MONTH_DAY.length());
        charterSetting = terms.due().charter();
        onlyIf = terms.due().onlyIf();
        everyYears = terms.due().everyYears();
        firstYear = terms.due().firstYear();
        leadDays = terms.leadDays();
        ownerRole = terms.ownerRole();
        ownerAccountId = terms.ownerAccountId();
    }

    /** Nobody has to do it any more. */
    public void retire() {
        retired = true;
    }

    /** It is done again. */
    public void takeUp() {
        retired = false;
    }

    /**
     * Somebody has done it for a year.
     *
     * @param before what was done before, of this task or others
     * @return to be kept
     * @throws Refused if it is not due that year, done already, or done tomorrow
     */
    public WheelDone done(DoneMark mark, CharterDays charter, Collection<WheelDone> before, LocalDate today) {
        Refused.ifAny(refusalsOfDoing(mark, charter, before, today));
        return new WheelDone(this, mark);
    }

    /** Why it cannot be marked as done; empty when it can. */
    public List<BoardRefusal> refusalsOfDoing(
            DoneMark mark, CharterDays charter, Collection<WheelDone> before, LocalDate today) {
        List<BoardRefusal> refusals = new ArrayList<>(mark.refusals());
        if (terms().due().dueIn(mark.year(), charter).isEmpty()) {
            refusals.add(new TaskNotInYear(mark.year()));
        }
        if (retired) {
            refusals.add(new TaskIsRetired());
        }
        if (mark.doneOn().isAfter(today)) {
            refusals.add(new DoneInTheFuture(today));
        }
        doneIn(mark.year(), before).ifPresent(done -> refusals.add(new TaskIsDone(mark.year(), done.doneBy())));
        return refusals;
    }

    /** It was not done after all. @return to be deleted. @throws Refused if it is not marked as done */
    public WheelDone undone(int year, Collection<WheelDone> before) {
        return doneIn(year, before).orElseThrow(() -> new Refused(new TaskNotDone(year)));
    }

    Optional<WheelDone> doneIn(int year, Collection<WheelDone> before) {
        return before.stream()
                .filter(done -> done.year() == year && done.isOf(this))
                .findFirst();
    }

    public WheelTerms terms() {
        MonthDay day = MonthDay.parse(MONTH_DAY + dueDay);
        return new WheelTerms(
                title,
                new DueRule(day, charterSetting, onlyIf, everyYears, firstYear),
                leadDays,
                ownerRole,
                ownerAccountId);
    }

    /** Which of the tasks that every förbund has; null for one of its own. */
    public StandardTask standard() {
        return standard;
    }

    public boolean isRetired() {
        return retired;
    }

    public Long id() {
        return id;
    }
}
