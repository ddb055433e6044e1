package se.tross.board.minutes;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.tross.forbund.CharterInForce;
import se.tross.forbund.CharterSetting;
import se.tross.forbund.seat.Mandate;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.mail.LinkAddress;
import se.tross.shared.mail.MailAddress;
import se.tross.shared.mail.NewMail;
import se.tross.shared.mail.PostMail;
import se.tross.shared.refusal.Texts;
import se.tross.shared.time.SwedishTime;

/**
 * Writes to those whose approval is awaited, some days before the last day for justering and on the day after it (B14). That
 * they were told is kept with the letter itself, so that nobody is told twice. Who has no address is told on the first page.
 */
@Stateless
@UseCase
public class RemindApprovers {

    private static final Texts WORDS = Texts.swedish();

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private CharterInForce charter;

    @Inject
    private PostMail postMail;

    @Inject
    private LinkAddress links;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** @return how many letters were written */
    @Permits(Permission.BOARD_RECORD)
    public int remind() {
        LocalDate today = SwedishTime.dayOf(clock.instant());
        List<Minutes> out = entities.createQuery("select m from Minutes m where m.status <> :adjusted", Minutes.class)
                .setParameter("adjusted", MinutesStatus.ADJUSTED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        if (out.isEmpty()) {
            return 0;
        }
        int days = daysBefore(today);
        int written = 0;
        for (Minutes minutes : out) {
            for (JusteringReminder reminder : JusteringReminder.due(minutes, today, days)) {
                written += write(minutes, reminder, today) ? 1 : 0;
            }
        }
        return written;
    }

    private int daysBefore(LocalDate today) {
        return charter.value(today, CharterSetting.JUSTERING_REMINDER)
                .map(setting -> Math.toIntExact(setting.number()))
                .orElse(JusteringReminder.USUAL_DAYS_BEFORE);
    }

    private boolean write(Minutes minutes, JusteringReminder reminder, LocalDate today) {
        Mandate mandate = entities.find(Mandate.class, reminder.approver().mandateId());
        String address = mandate.registered().person().email();
        if (!MailAddress.isOne(address)) {
            return false;
        }
        String key = "board.reminder." + (reminder.isLate(today) ? "late" : "soon");
        String what = reminder.paragraph()
                .map(paragraph -> WORDS.text("board.reminder.paragraph", paragraph, minutes.meetingDate()))
                .orElseGet(() -> WORDS.text("board.reminder.minutes", minutes.meetingDate()));
        String page = links.of("/board/minutes?id=" + minutes.meetingId(), currentActor.forbundId());
        postMail.post(NewMail.of(
                reminder.approver().person(),
                address,
                WORDS.text(key + ".subject", what, reminder.due()),
                WORDS.text(key + ".text", reminder.approver().person(), what, reminder.due(), page)));
        reminder.sent(today);
        return true;
    }
}
