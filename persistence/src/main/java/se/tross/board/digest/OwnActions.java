package se.tross.board.digest;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.tross.board.decision.Action;
import se.tross.board.decision.Decision;
import se.tross.board.meeting.Matter;
import se.tross.shared.access.Actor;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.mail.LinkAddress;
import se.tross.shared.refusal.Texts;

/** What decisions have left a person to do, and is late or soon due. Of a secret matter the letter says its § alone (P5). */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class OwnActions implements WaitingSource {

    private static final int SOON_DAYS = 7;

    private static final String DUE = """
            select a, d, m from Action a join Decision d on d.id = a.decisionId join Matter m on m.id = d.matterId
            where a.accountId = :account and a.done is null and a.due <= :soon order by a.due, a.id
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private LinkAddress links;

    @Inject
    private Clock clock;

    @Inject
    private CurrentActor currentActor;

    @Override
    public List<WaitingLine> waiting(Texts texts) {
        Actor owner = currentActor.required();
        LocalDate today = LocalDate.now(clock);
        return !owner.may(Permission.BOARD_READ)
                ? List.of()
                : entities
                        .createQuery(DUE, Object[].class)
                        .setParameter("account", owner.accountId())
                        .setParameter("soon", today.plusDays(SOON_DAYS))
                        .getResultList()
                        .stream()
                        .map(row -> line((Action) row[0], (Decision) row[1], (Matter) row[2], today, texts))
                        .toList();
    }

    private WaitingLine line(Action action, Decision decision, Matter matter, LocalDate today, Texts texts) {
        LocalDate due = action.terms().due();
        String key = "board.digest.action." + (action.isOverdue(today) ? "late" : "due");
        return new WaitingLine(
                due,
                matter.isSecret()
                        ? texts.text(key + ".secret", decision.paragraph(), decision.decided(), due)
                        : texts.text(key, action.terms().text(), decision.paragraph(), decision.decided(), due),
                links.of("/board/action?id=" + action.id(), action.forbundId()));
    }
}
