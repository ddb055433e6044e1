package se.tross.board.summons;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.refusal.Refused;

/** Takes an answer, however it came, and tells those whom it concerns. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class TakeAnswer {

    @Inject
    private SummonsRecords records;

    @Inject
    private SummonsLetters letters;

    @Inject
    private Clock clock;

    /** @throws Refused if the meeting has begun or is cancelled, or the answer cannot be taken */
    public void take(OpenedKey whose, AnswerTerms terms) {
        Summons summons = records.held(whose.meetingId());
        SummonedPerson person =
                summons.person(whose.summonedId()).orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
        List<CallChange> changes = summons.answer(person.row(), terms, LocalDateTime.now(clock), clock.instant());
        letters.tell(summons, changes);
    }
}
