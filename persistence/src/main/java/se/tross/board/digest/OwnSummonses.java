package se.tross.board.digest;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.tross.board.meeting.Meeting;
import se.tross.board.meeting.MeetingStatus;
import se.tross.board.summons.SummonedPerson;
import se.tross.board.summons.Summons;
import se.tross.board.summons.SummonsRecords;
import se.tross.shared.access.Actor;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.mail.LinkAddress;
import se.tross.shared.refusal.Texts;

/** The summonses that a person has not answered, each with a link to answer by, which opens that person's summons alone. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class OwnSummonses implements WaitingSource {

    private static final String UNANSWERED = """
            select distinct e from Summoned s join Mandate d on d.id = s.mandateId join Meeting e on e.id = s.meetingId
            where d.accountId = :account and s.answer is null and e.status = :summoned and e.startsAt > :now
            order by e.startsAt, e.id
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private SummonsRecords records;

    @Inject
    private LinkAddress links;

    @Inject
    private Clock clock;

    @Inject
    private CurrentActor currentActor;

    @Override
    public List<WaitingLine> waiting(Texts texts) {
        Actor person = currentActor.required();
        LocalDateTime now = LocalDateTime.now(clock);
        return entities
                .createQuery(UNANSWERED, Meeting.class)
                .setParameter("account", person.accountId())
                .setParameter("summoned", MeetingStatus.SUMMONED)
                .setParameter("now", now)
                .getResultList()
                .stream()
                .map(records::read)
                .flatMap(summons -> line(summons, person, now, texts))
                .toList();
    }

    private Stream<WaitingLine> line(Summons summons, Actor person, LocalDateTime now, Texts texts) {
        boolean late = now.toLocalDate().isAfter(summons.answerBy());
        return summons.awaited().stream()
                .filter(one -> Objects.equals(one.holder().accountId(), person.accountId()))
                .limit(1)
                .map(one -> new WaitingLine(
                        summons.answerBy(),
                        texts.text(
                                "board.digest.summons." + (late ? "late" : "due"),
                                summons.meeting().date(),
                                summons.answerBy()),
                        link(one)));
    }

    private String link(SummonedPerson one) {
        return links.of(
                "/public/answer?key=" + records.newKey(one.row()).text(),
                one.row().forbundId());
    }
}
