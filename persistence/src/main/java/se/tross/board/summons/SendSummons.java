package se.tross.board.summons;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Set;
import se.tross.board.meeting.Meeting;
import se.tross.board.meeting.MeetingAnnounced;
import se.tross.board.meeting.MeetingRecords;
import se.tross.board.meeting.MeetingStatus;
import se.tross.forbund.seat.BoardChanged;

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
            case SUMMONS -> tell(summons, LetterKind.SUMMONS_ANEW);
            case OTHER_TIME -> {
                summons.askAnew();
                tell(summons, LetterKind.OTHER_TIME);
            }
            case OTHER_TERMS -> letters.post(summons, LetterKind.OTHER_TERMS, summons.persons());
            case CANCELLATION -> letters.post(summons, LetterKind.CANCELLATION, summons.persons());
        }
    }

    /** @param known what those are told who have been summoned before */
    private void tell(Summons summons, LetterKind known) {
        Set<Summoned> added = follow(summons).added();
        letters.summon(summons, added);
        letters.postOrCall(
                summons,
                known,
                summons.persons().stream()
                        .filter(person -> !added.contains(person.row()))
                        .toList());
    }

    /** Somebody has come to the board or left it: those of the meetings ahead who are concerned are told. */
    public void follow(@Observes BoardChanged changed) {
        for (long ahead : records.ahead(LocalDateTime.now(clock))) {
            // Also those not summoned yet are held, so that nobody summons the old board meanwhile.
            Meeting meeting = meetings.held(ahead);
            if (meeting.status() == MeetingStatus.SUMMONED) {
                followBoard(records.read(meeting));
            }
        }
    }

    private void followBoard(Summons summons) {
        BoardShift shift = summons.followBoard(clock.instant());
        if (shift.isEmpty()) {
            return;
        }
        records.keep(shift.added());
        summons.meeting().renewCalendar();
        letters.withdraw(summons, shift.left());
        letters.summon(summons, shift.added());
        letters.tell(summons, shift.changesForOthers());
    }

    /** Who has come to the board since is summoned too, who has left it is told so, and the deputies of vacant seats are called. */
    private BoardShift follow(Summons summons) {
        BoardShift shift = summons.followBoard(clock.instant());
        records.keep(shift.added());
        letters.withdraw(summons, shift.left());
        return shift;
    }
}
