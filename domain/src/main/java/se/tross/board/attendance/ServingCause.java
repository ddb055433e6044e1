package se.tross.board.attendance;

import se.tross.shared.refusal.Refusal;

/** Why somebody, or nobody, serves on a seat at a matter (B5, B6): one sentence, for the page and for the minutes. */
public sealed interface ServingCause extends Refusal {

    @Override
    default String key() {
        return "board.cause." + getClass().getSimpleName();
    }

    /** Whose seat it is serves. */
    record ServesOwnSeat(String person) implements ServingCause {}

    /** Whose seat it is has come late and takes it over from the deputy. */
    record TakesOwnSeat(String person, String deputy) implements ServingCause {}

    /** Whose seat it is serves again, now that the matter of the conflict is over. */
    record ReturnsAfterConflict(String person) implements ServingCause {}

    /** Whose seat it is has come late, but by this board's rules the deputy who has begun goes on. */
    record KeepsSeatOfLateMember(String deputy, String person) implements ServingCause {}

    /** The deputy has begun serving, and so goes before one who stands earlier in the order. */
    record HasBegunServing(String deputy, String earlier) implements ServingCause {}

    /** The deputy stands in for somebody with a conflict of interest. */
    record StandsInForConflict(String deputy, String person) implements ServingCause {}

    /** The deputy stands in for somebody who left and does not serve again that day. */
    record StandsInForWhoLeft(String deputy, String person) implements ServingCause {}

    /** The deputy stands in for somebody who is not there. */
    record StandsIn(String deputy, String person) implements ServingCause {}

    /** The deputy serves on a seat that nobody holds. */
    record ServesVacantSeat(String deputy, String seat) implements ServingCause {}

    /** Whose seat it is has a conflict, and no deputy is there. */
    record EmptyForConflict(String person) implements ServingCause {}

    /** Whose seat it is left, does not serve again that day, and no deputy is there. */
    record EmptySinceLeft(String person) implements ServingCause {}

    /** Nobody is there who could serve. */
    record NobodyPresent(String seat) implements ServingCause {}
}
