package se.tross.board.summons;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import se.tross.board.meeting.MeetingAnnounced;
import se.tross.board.meeting.MeetingRecords;

/** Tells those who are on the board of a meeting, as soon as there is something to tell (B2). */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SendSummons {

    @Inject
    private MeetingRecords meetings;

    @Inject
    private SummonsRecords records;

    @Inject
    private SummonsLetters letters;

    @Inject
    private Clock clock;

    /** Something is to be told of a meeting, which the use case holds. */
    public void tell(@Observes MeetingAnnounced announced) {
        Summons summons = records.read(meetings.required(announced.meetingId()));
        switch (announced.what()) {
            case SUMMONS -> summon(summons);
            case OTHER_TIME -> {
                summons.askAnew();
                follow(summons);
                post(summons, LetterKind.OTHER_TIME, summons.persons());
            }
            case OTHER_TERMS -> letters.post(summons, LetterKind.OTHER_TERMS, summons.persons());
            case CANCELLATION -> letters.post(summons, LetterKind.CANCELLATION, summons.persons());
        }
    }

    private void summon(Summons summons) {
        List<Summoned> added = follow(summons);
        post(
                summons,
                LetterKind.SUMMONS,
                summons.persons().stream()
                        .filter(person -> added.contains(person.row()))
                        .toList());
        post(
                summons,
                LetterKind.SUMMONS_ANEW,
                summons.persons().stream()
                        .filter(person -> !added.contains(person.row()))
                        .toList());
    }

    /** Who has come to the board since is summoned too, and the deputies of vacant seats are called. @return the new ones */
    private List<Summoned> follow(Summons summons) {
        List<Summoned> added = summons.summonAll(clock.instant());
        records.keep(added);
        summons.follow(clock.instant());
        return added;
    }

    /** A deputy who is called reads that, and not what the other deputies read. */
    private void post(Summons summons, LetterKind kind, List<SummonedPerson> persons) {
        letters.post(
                summons,
                LetterKind.CALL,
                persons.stream().filter(person -> person.row().isCalled()).toList());
        letters.post(
                summons,
                kind,
                persons.stream().filter(person -> !person.row().isCalled()).toList());
    }
}
