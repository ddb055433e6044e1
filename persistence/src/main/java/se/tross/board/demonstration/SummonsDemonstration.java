package se.tross.board.demonstration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import se.tross.board.meeting.Meeting;
import se.tross.board.summons.Answer;
import se.tross.board.summons.AnswerTerms;
import se.tross.board.summons.AnswerWay;
import se.tross.board.summons.CalendarKey;
import se.tross.board.summons.Capacity;
import se.tross.board.summons.SummonedPerson;
import se.tross.board.summons.Summons;
import se.tross.board.summons.SummonsRecords;
import se.tross.shared.access.SecretKey;
import se.tross.shared.time.SwedishTime;

/**
 * Who was summoned to the meetings that were carried through, and what they answered: those who came said yes, ledamöter
 * who did not said no, and one deputy telephoned. Nobody has the keys of the letters, which were never sent.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SummonsDemonstration {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private SummonsRecords records;

    /** Before the meeting is opened. @param present what the names of those begin with who came */
    public void answer(Meeting meeting, List<String> present) {
        entities.flush();
        Summons summons = records.read(meeting);
        records.keep(summons.summonAll(meeting.summonedAt()));
        List<SummonedPerson> persons = summons.persons();
        persons.forEach(person -> records.newKey(person.row()));
        LocalDateTime answered = meeting.startsAt().minusDays(5);
        persons.stream()
                .filter(person -> person.row().capacity() == Capacity.ORDINARY && !came(person, present))
                .filter(person -> !person.holder().protectedIdentity())
                .forEach(person -> answer(
                        summons,
                        person,
                        new AnswerTerms(Answer.NO, "Förhindrad", AnswerWay.LINK),
                        answered.minusDays(1)));
        for (SummonedPerson person : persons) {
            if (came(person, present)) {
                answer(summons, person, new AnswerTerms(Answer.YES, "", AnswerWay.LINK), answered);
            }
        }
        deputyNotThere(persons)
                .forEach(person ->
                        answer(summons, person, new AnswerTerms(Answer.NO, "Bortrest", AnswerWay.OFFICE), answered));
        keepCalendarKey(meeting);
        entities.flush();
    }

    private static boolean came(SummonedPerson person, List<String> present) {
        return present.stream().anyMatch(person.holder().person()::startsWith);
    }

    private static Stream<SummonedPerson> deputyNotThere(List<SummonedPerson> persons) {
        return persons.stream()
                .filter(person -> person.row().capacity() == Capacity.DEPUTY
                        && person.row().answer() == null)
                .filter(person -> !person.holder().protectedIdentity())
                .limit(1);
    }

    private static void answer(Summons summons, SummonedPerson person, AnswerTerms terms, LocalDateTime when) {
        summons.answer(person.row(), terms, when, when.atZone(SwedishTime.ZONE).toInstant());
    }

    /** The one who has been in the förbund longest has the meetings in a calendar. */
    private void keepCalendarKey(Meeting meeting) {
        Instant when = meeting.summonedAt();
        Long account = entities.createQuery("select min(g.accountId) from RoleGrant g", Long.class)
                .getSingleResult();
        entities.persist(new CalendarKey(meeting.forbundId(), account, SecretKey.random(), when));
    }
}
