package se.tross.forbund.seat;

import java.io.Serializable;
import java.time.LocalDate;
import se.tross.shared.refusal.Refusal;

/** What is to be seen to on a board, the weightiest first. A warning each, that blocks nothing (L21). */
public sealed interface SeatFinding extends Refusal {

    /** Nobody holds the seat. */
    record SeatWithoutOrdinary(String seat) implements SeatFinding {}

    /** Nobody stands in on the seat (L21). */
    record SeatWithoutDeputy(String seat) implements SeatFinding {}

    /** A member that nobody represents (L21). */
    record MemberWithoutSeat(String member) implements SeatFinding {}

    /** There are to be as many deputies as ordinary members (L21). */
    record DeputiesDiffer(int deputies, int seats) implements SeatFinding {}

    /** By the guidance each member has a seat of its own (L21). */
    record SeatRotatesAgainstGuidance(String seat) implements SeatFinding {}

    /** The board has elected no chair (L24). */
    record ChairMissing() implements SeatFinding {}

    /** The board has elected no vice chair (L24). */
    record ViceChairMissing() implements SeatFinding {}

    /** Who leads the board holds no seat of their own that day: the turn has gone on. */
    record OfficeHolderWithoutSeat(Office office, Serializable person) implements SeatFinding {}

    /** A mandate lasts longer than the term that it belongs to (L23). */
    record MandateOutlastsTerm(Serializable person, LocalDate lastDay) implements SeatFinding {}
}
