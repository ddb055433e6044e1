package se.tross.forbund.seat;

import java.time.LocalDate;
import se.tross.forbund.Party;
import se.tross.shared.refusal.Beside;
import se.tross.shared.refusal.Refusal;

/** What a seat, a mandate or an office on the board is refused for, in order of precedence. */
public sealed interface SeatRefusal extends Refusal {

    /** Places among the seats are counted from 1. */
    @Beside("position")
    record SeatPositionNotPositive() implements SeatRefusal {}

    /** Two seats at one place, at the same time. */
    @Beside("position")
    record SeatPositionTaken(int position, String label) implements SeatRefusal {}

    /** A line of the order that names no member, or several. */
    @Beside("turns")
    record MemberUnknown(String line) implements SeatRefusal {}

    /** A fixed seat belongs to one member. */
    @Beside("turns")
    record FixedSeatNeedsOneMember() implements SeatRefusal {}

    /** A seat rotates between two members or more (L21). */
    @Beside("turns")
    record RotationTooShort() implements SeatRefusal {}

    /** A member has one turn in a rotation. */
    @Beside("turns")
    record MemberTwiceInRotation(String member) implements SeatRefusal {}

    /** A seat rotates among municipalities or among regions, never between parties (L3). */
    @Beside("turns")
    record RotationMixesParties() implements SeatRefusal {}

    /** A rotation begins in a year. */
    @Beside("firstYear")
    record FirstYearMissing() implements SeatRefusal {}

    /** Who represents a member on a seat does so as long as it is the member's. */
    @Beside("turns")
    record MemberHasMandate(String member, String person) implements SeatRefusal {}

    /** A seat lasts as long as somebody has a mandate on it. */
    @Beside("lastDay")
    record MandateOutlivesSeat(String person) implements SeatRefusal {}

    /** Nobody represents a member that has left: its mandates end with it, or before (L21). */
    @Beside("withMandates")
    record MandatesOutliveMembership(String member, int mandates, LocalDate lastDay) implements SeatRefusal {}

    /** Somebody has served, is summoned or empowered by a mandate that begins when its member has left. */
    @Beside("lastDay")
    record MandateBeginsAfterMembership(String member, String seat, LocalDate from) implements SeatRefusal {}

    /** There is no such seat, or no such member. */
    @Beside("seat")
    record SeatIsGone() implements SeatRefusal {}

    /** Who is appointed by one member cannot represent another (L21). */
    @Beside("member")
    record MemberNotOnSeat(String member, String seat) implements SeatRefusal {}

    /** Councils elect from among their members and deputies, agencies appoint employees (L22). */
    @Beside("eligibility")
    record EligibilityDoesNotFit(Eligibility eligibility, Party party) implements SeatRefusal {}

    /** A mandate lies within the time of its seat. */
    @Beside("validFrom")
    record MandateOutsideSeat(String seat) implements SeatRefusal {}

    /** A mandate lies within its member's membership. */
    @Beside("validFrom")
    record MandateOutsideMembership(String member) implements SeatRefusal {}

    /** The order of the deputies must be decided (L22). */
    @Beside("deputyOrder")
    record DeputyOrderMissing() implements SeatRefusal {}

    /** Two deputies at one place in the order. */
    @Beside("deputyOrder")
    record DeputyOrderTaken(int order, String person) implements SeatRefusal {}

    /** A member has one ordinary representative on a seat at a time. */
    @Beside("role")
    record SeatHasOrdinary(String person) implements SeatRefusal {}

    /** A person has one mandate on a seat at a time. */
    @Beside("person")
    record PersonTwiceOnSeat(String person, String seat) implements SeatRefusal {}

    /** A person holds one seat: nobody has two votes (B10). */
    @Beside("person")
    record PersonHoldsOtherSeat(String person, String seat) implements SeatRefusal {}

    /** A mandate lasts as long as an office rests on it. */
    @Beside("lastDay")
    record OfficeOutlivesMandate(Office office) implements SeatRefusal {}

    /** The board elects its chair from among its ordinary members (L24). */
    @Beside("mandate")
    record OfficeNeedsOrdinary(String person) implements SeatRefusal {}

    /** An office lasts no longer than the mandate that it rests on. */
    @Beside("validFrom")
    record OfficeOutsideMandate(String person, LocalDate from) implements SeatRefusal {}

    /** One chair at a time, and one of each vice chair (L24). */
    @Beside("office")
    record OfficeTaken(Office office, String person) implements SeatRefusal {}

    /** Nobody steps in for themselves. */
    @Beside("mandate")
    record PersonHoldsOtherOffice(String person, Office office) implements SeatRefusal {}
}
