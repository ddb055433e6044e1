package se.tross.board.summons;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import se.tross.board.SummonsRefusal.NobodyToRemind;
import se.tross.board.meeting.MeetingStatus;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** Those who have not answered are reminded: when the office asks for it, and once by itself when the time is short. */
@Stateless
@UseCase
public class RemindSummoned {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private SummonsRecords records;

    @Inject
    private SummonsLetters letters;

    @Inject
    private Clock clock;

    /**
     * @return how many were written to
     * @throws Refused if the meeting has begun or is cancelled, or there is nobody to remind
     */
    @Permits(Permission.BOARD_PREPARE)
    public int remind(long meetingId) {
        Summons summons = records.held(meetingId);
        Refused.ifAny(summons.refusalsOfAnswer(LocalDateTime.now(clock)));
        int reminded = remind(summons, summons.awaited());
        if (reminded == 0) {
            throw new Refused(new NobodyToRemind());
        }
        return reminded;
    }

    /** Goes through the meetings ahead. @return how many were written to */
    @Permits(Permission.BOARD_PREPARE)
    public int remindDue() {
        LocalDateTime now = LocalDateTime.now(clock);
        int reminded = 0;
        for (long meeting : summoned(now)) {
            Summons summons = records.held(meeting);
            if (summons.refusalsOfAnswer(now).isEmpty()) {
                reminded += remind(summons, summons.toRemind(now.toLocalDate()));
            }
        }
        return reminded;
    }

    private List<Long> summoned(LocalDateTime now) {
        return entities.createQuery(
                        "select m.id from Meeting m where m.status = :status and m.startsAt > :now order by m.id",
                        Long.class)
                .setParameter("status", MeetingStatus.SUMMONED)
                .setParameter("now", now)
                .getResultList();
    }

    private int remind(Summons summons, List<SummonedPerson> persons) {
        List<SummonedPerson> reached = letters.post(summons, LetterKind.REMINDER, persons);
        reached.forEach(person -> person.row().remind(clock.instant()));
        return reached.size();
    }
}
