package se.tross.insats;

import java.time.LocalDate;
import se.tross.shared.refusal.Beside;

/** What is refused of deviations and system failures (W6), in order of precedence. */
public sealed interface DeviationRefusal extends InsatsRefusal {

    /** A text that may not be left out is empty. */
    record DeviationTextMissing(String field) implements DeviationRefusal {}

    /** A text is longer than its place. */
    record DeviationTextTooLong(String field, int most) implements DeviationRefusal {}

    /** A system failure is somebody's rules against somebody's. */
    @Beside("parties")
    record CollidingPartyMissing() implements DeviationRefusal {}

    /** It was seen some day. */
    @Beside("foundOn")
    record DeviationDayMissing() implements DeviationRefusal {}

    /** Nobody has seen what is to come. */
    @Beside("foundOn")
    record DeviationInTheFuture(LocalDate today) implements DeviationRefusal {}

    /** What is planned has an owner. */
    @Beside("owner")
    record PlanOwnerMissing() implements DeviationRefusal {}

    /** What is planned is said. */
    @Beside("plan")
    record PlanMissing() implements DeviationRefusal {}

    /** What is planned has a day. */
    @Beside("planDay")
    record PlanDayMissing() implements DeviationRefusal {}

    /** What is over says what came of it. */
    @Beside("outcome")
    record DeviationOutcomeMissing() implements DeviationRefusal {}

    /** Who is not of the office registers for an insats. */
    @Beside("insats")
    record DeviationInsatsMissing() implements DeviationRefusal {}

    /** Nothing is chosen to tell of. */
    @Beside("chosen")
    record NothingToTell() implements DeviationRefusal {}

    /** Nobody is chosen to tell. */
    @Beside("receivers")
    record NobodyToTell() implements DeviationRefusal {}

    /** Letters would not arrive. */
    @Beside("receivers")
    record ReceiverNotUsable(String address) implements DeviationRefusal {}
}
