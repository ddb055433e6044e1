package se.tross.board.attendance;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.tross.board.attendance.ServingCause.EmptyForConflict;
import se.tross.board.attendance.ServingCause.EmptySinceLeft;
import se.tross.board.attendance.ServingCause.HasBegunServing;
import se.tross.board.attendance.ServingCause.KeepsSeatOfLateMember;
import se.tross.board.attendance.ServingCause.NobodyPresent;
import se.tross.board.attendance.ServingCause.ReturnsAfterConflict;
import se.tross.board.attendance.ServingCause.ServesOwnSeat;
import se.tross.board.attendance.ServingCause.ServesVacantSeat;
import se.tross.board.attendance.ServingCause.StandsIn;
import se.tross.board.attendance.ServingCause.StandsInForConflict;
import se.tross.board.attendance.ServingCause.StandsInForWhoLeft;
import se.tross.board.attendance.ServingCause.TakesOwnSeat;
import se.tross.forbund.seat.RosterSeat;
import se.tross.forbund.seat.SeatHolder;

/**
 * Finds the one cause for what became of each seat.
 *
 * @param course the meeting
 * @param now who serves on which seat
 * @param before who served at the matter before
 * @param conflictedBefore whom a conflict kept out of the matter before
 */
record Causes(
        MeetingCourse course, Map<Long, SeatHolder> now, Map<Long, SeatHolder> before, Set<Long> conflictedBefore) {

    ServingCause of(RosterSeat seat) {
        SeatHolder serves = now.get(seat.seatId());
        if (serves == null) {
            return emptiness(seat);
        }
        return serves.equals(seat.holder()) ? ownSeat(seat, serves) : deputy(seat, serves);
    }

    private ServingCause ownSeat(RosterSeat seat, SeatHolder holder) {
        SeatHolder served = before.get(seat.seatId());
        if (holder.equals(served)) {
            return new ServesOwnSeat(holder.person());
        }
        if (conflictedBefore.contains(holder.personId())) {
            return new ReturnsAfterConflict(holder.person());
        }
        return served == null ? new ServesOwnSeat(holder.person()) : new TakesOwnSeat(holder.person(), served.person());
    }

    private ServingCause deputy(RosterSeat seat, SeatHolder deputy) {
        Optional<SeatHolder> passedOver = seat.deputies().stream()
                .takeWhile(one -> !one.equals(deputy))
                .filter(one -> !course.isOrdinary(one) && course.maySit(one) && !servesElsewhere(one))
                .findFirst();
        if (passedOver.isPresent()) {
            return new HasBegunServing(deputy.person(), passedOver.get().person());
        }
        if (seat.ordinary().isEmpty()) {
            return new ServesVacantSeat(deputy.person(), seat.label());
        }
        SeatHolder holder = seat.holder();
        if (course.isConflicted(holder)) {
            return new StandsInForConflict(deputy.person(), holder.person());
        }
        if (course.presence(holder).isDoneForTheDay()) {
            return new StandsInForWhoLeft(deputy.person(), holder.person());
        }
        return course.maySit(holder) && !servesElsewhere(holder)
                ? new KeepsSeatOfLateMember(deputy.person(), holder.person())
                : new StandsIn(deputy.person(), holder.person());
    }

    private ServingCause emptiness(RosterSeat seat) {
        Optional<SeatHolder> holder = seat.ordinary();
        if (holder.filter(course::isConflicted).isPresent()) {
            return new EmptyForConflict(holder.get().person());
        }
        boolean done =
                holder.filter(one -> course.presence(one).isDoneForTheDay()).isPresent();
        return done ? new EmptySinceLeft(holder.get().person()) : new NobodyPresent(seat.label());
    }

    private boolean servesElsewhere(SeatHolder person) {
        return now.values().stream().anyMatch(person::isSamePersonAs);
    }
}
