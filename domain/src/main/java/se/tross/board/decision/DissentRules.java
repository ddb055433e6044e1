package se.tross.board.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.tross.board.AttendanceRefusal.NotOnTheBoard;
import se.tross.board.BoardRefusal;
import se.tross.board.DecisionRefusal.DissentAfterMeeting;
import se.tross.board.DecisionRefusal.DissentReasonsTooLate;
import se.tross.board.DecisionRefusal.DissentTwice;
import se.tross.board.DecisionRefusal.DissenterTookNoPart;
import se.tross.board.Wording;
import se.tross.board.attendance.Serving;
import se.tross.forbund.seat.Roster;
import se.tross.forbund.seat.SeatHolder;

/**
 * Who can dissent from a decision (reservation), and until when (B12).
 *
 * @param roster the board of the day
 * @param serving who served at the matter
 * @param noPart the mandates of those who took no part in the decision (B10)
 * @param dissents the mandates of those who have dissented already
 * @param meetingClosed when the meeting ended; null while it goes on
 * @param adjusted the day that the paragraph was adjusted; null before that
 */
public record DissentRules(
        Roster roster,
        Serving serving,
        Collection<Long> noPart,
        Collection<Long> dissents,
        Instant meetingClosed,
        LocalDate adjusted) {

    /** Why the person cannot dissent, the weightiest first; empty when they can. */
    public List<BoardRefusal> refusals(long mandateId) {
        Optional<SeatHolder> person = roster.holder(mandateId);
        if (person.isEmpty()) {
            return List.of(new NotOnTheBoard());
        }
        List<BoardRefusal> refusals = new ArrayList<>();
        if (!serving.serves(person.get()) || isAmong(noPart, person.get())) {
            refusals.add(new DissenterTookNoPart(person.get().person()));
        }
        if (meetingClosed != null) {
            refusals.add(new DissentAfterMeeting(meetingClosed));
        }
        if (isAmong(dissents, person.get())) {
            refusals.add(new DissentTwice(person.get().person()));
        }
        return refusals;
    }

    /** Why the written reasons of a dissent cannot be taken in, the weightiest first; empty when they can. */
    public List<BoardRefusal> refusalsOfReasons(String reasons) {
        List<BoardRefusal> refusals = new ArrayList<>();
        Wording.refusalOfRequired("reasons", reasons, Wording.TEXT).ifPresent(refusals::add);
        if (adjusted != null) {
            refusals.add(new DissentReasonsTooLate(adjusted));
        }
        return refusals;
    }

    private boolean isAmong(Collection<Long> mandates, SeatHolder person) {
        return mandates.stream()
                .anyMatch(mandate ->
                        roster.holder(mandate).filter(person::isSamePersonAs).isPresent());
    }
}
