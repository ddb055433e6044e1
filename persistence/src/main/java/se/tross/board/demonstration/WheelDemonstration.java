package se.tross.board.demonstration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import se.tross.board.wheel.CharterDays;
import se.tross.board.wheel.DoneMark;
import se.tross.board.wheel.DueRule;
import se.tross.board.wheel.StandardWheel;
import se.tross.board.wheel.WheelDone;
import se.tross.board.wheel.WheelRecords;
import se.tross.board.wheel.WheelTask;
import se.tross.board.wheel.WheelTerms;
import se.tross.forbund.account.Account;
import se.tross.forbund.demonstration.DemonstrationPart;
import se.tross.shared.access.Role;
import se.tross.shared.refusal.Texts;

/**
 * The years of Halland, kept from 2018 until the day that it is looked at: what was due is done, but for one task of the
 * last week, and one is due soon.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class WheelDemonstration implements DemonstrationPart {

    private static final int PLACE = 6;
    private static final LocalDate FIRST_DAY = LocalDate.of(2018, 1, 1);
    private static final int DAYS_LATE = 5;
    private static final int DAYS_AHEAD = 12;

    /** Some are done early, some on the last day. */
    private static final int EARLIEST = 9;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private WheelRecords wheel;

    @Inject
    private Clock clock;

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public void loadHalland(long forbundId) {
        LocalDate today = LocalDate.now(clock);
        CharterDays charter = wheel.charterDays();
        StandardWheel.layOut(forbundId, List.of(), charter, FIRST_DAY, Texts.swedish())
                .forEach(task -> doneUntil(today, task, charter));
        own(forbundId, "Boka revisorernas granskning", today.minusDays(DAYS_LATE), Role.EKONOM);
        own(forbundId, "Skicka dagordningens ärenden till beredningsgruppen", today.plusDays(DAYS_AHEAD), null);
        entities.flush();
    }

    @Override
    public void loadTwoRivers(long forbundId) {
        LocalDate last = LocalDate.of(LocalDate.now(clock).getYear() - 1, Month.MAY, 31);
        WheelTask meeting = task(forbundId, "Ägarsamråd med medlemmarna", last, Role.FORBUNDSCHEF, null);
        entities.persist(done(meeting, last.getYear(), last, CharterDays.silent(), List.of()));
        entities.flush();
    }

    private void doneUntil(LocalDate today, WheelTask task, CharterDays charter) {
        entities.persist(task);
        List<WheelDone> marks = new ArrayList<>();
        IntStream.rangeClosed(FIRST_DAY.getYear(), today.getYear())
                .forEach(year -> task.terms()
                        .due()
                        .dueIn(year, charter)
                        .filter(due -> due.isBefore(today))
                        .ifPresent(due -> marks.add(done(
                                task, year, due.minusDays((year + due.getMonthValue()) % EARLIEST), charter, marks))));
        marks.forEach(entities::persist);
    }

    private WheelDone done(WheelTask task, int year, LocalDate day, CharterDays charter, List<WheelDone> before) {
        Role owner = task.terms().ownerRole();
        return task.done(new DoneMark(year, day, nameOf(owner), ""), charter, before, LocalDate.now(clock));
    }

    private void own(long forbundId, String title, LocalDate due, Role role) {
        Long person = role == null ? account(Role.STYRELSESEKRETERARE).id() : null;
        task(forbundId, title, due, role, person);
    }

    private WheelTask task(long forbundId, String title, LocalDate due, Role role, Long person) {
        DueRule rule = DueRule.yearly(MonthDay.from(due), due.getYear());
        WheelTask task =
                new WheelTask(forbundId, new WheelTerms(title, rule, WheelTerms.USUAL_LEAD_DAYS, role, person));
        entities.persist(task);
        return task;
    }

    private String nameOf(Role role) {
        return account(role).name();
    }

    /** The demonstration's accounts are called as their roles. */
    private Account account(Role role) {
        return entities.createQuery("select a from Account a where a.username = :username", Account.class)
                .setParameter("username", role.name().toLowerCase(Locale.ROOT))
                .getSingleResult();
    }
}
