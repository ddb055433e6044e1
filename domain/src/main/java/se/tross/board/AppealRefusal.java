package se.tross.board;

import java.time.LocalDate;
import se.tross.shared.refusal.Beside;

/** What an appeal that has come in is refused for, in order of precedence. Being late is not among it: the court decides that. */
public sealed interface AppealRefusal extends BoardRefusal {

    /** What was registered by mistake stays as it is; a new one is registered beside it. */
    record AppealIsMistaken() implements AppealRefusal {}

    /** The day decides whether it is in time (B16). */
    @Beside("received")
    record AppealDayMissing() implements AppealRefusal {}

    /** Nothing happens to an appeal before its decision, or in the future. */
    record AppealDayImpossible(String field, LocalDate decided, LocalDate today) implements AppealRefusal {}

    /** Who may appeal is regulated, so the kind is always said (L40); the name never is. */
    @Beside("appellant")
    record AppellantMissing() implements AppealRefusal {}

    /** It is sent on after it came. */
    @Beside("forwarded")
    record AppealForwardedBeforeItCame(LocalDate received) implements AppealRefusal {}

    /** A stay is the court's. */
    @Beside("court")
    record AppealCourtMissing() implements AppealRefusal {}

    /** What the court came to has a day. */
    @Beside("outcomeOn")
    record AppealOutcomeDayMissing() implements AppealRefusal {}

    /** A day alone does not say what the court came to. */
    @Beside("outcome")
    record AppealOutcomeMissing() implements AppealRefusal {}

    /** The court answers what has come to it. */
    @Beside("outcomeOn")
    record AppealAnsweredBeforeItCame(LocalDate came) implements AppealRefusal {}
}
