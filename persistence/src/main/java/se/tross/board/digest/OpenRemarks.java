package se.tross.board.digest;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import se.tross.board.minutes.Minutes;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.mail.LinkAddress;
import se.tross.shared.refusal.Texts;

/** What approvers want corrected in minutes, for who answers it; the remarks themselves are read on the page (P5). */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class OpenRemarks implements WaitingSource {

    private static final String OPEN = """
            select m, count(r) from Remark r join r.minutes m where r.settledAt is null group by m
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private LinkAddress links;

    @Inject
    private CurrentActor currentActor;

    @Override
    public List<WaitingLine> waiting(Texts texts) {
        return !currentActor.required().may(Permission.BOARD_RECORD)
                ? List.of()
                : entities.createQuery(OPEN, Object[].class)
                        .getResultStream()
                        .map(row -> line((Minutes) row[0], (Long) row[1], texts))
                        .toList();
    }

    private WaitingLine line(Minutes minutes, long remarks, Texts texts) {
        LocalDate due = minutes.deadline().lastDay();
        return new WaitingLine(
                due,
                texts.text("board.digest.remarks", remarks, minutes.meetingDate(), due),
                links.of("/board/minutes?id=" + minutes.meetingId(), minutes.forbundId()));
    }
}
