package se.tross.board.appeal;

import java.time.LocalDate;
import se.tross.board.BoardFinding;

/** What is to be known or done about an appeal. It is registered all the same: only the court tries it. */
public sealed interface AppealFinding extends BoardFinding {

    /** It reached the court, or came in, after the last day (B16). */
    record AppealIsLate(LocalDate day, LocalDate lastDay) implements AppealFinding {}

    /** The members have no right to appeal (L40). */
    record AppealIsByMember() implements AppealFinding {}

    /** Only who is a member of a kommun or region in the förbund may appeal (L40). */
    record AppealIsByOther() implements AppealFinding {}

    /** The day on which it reaches the court counts, so what came to the förbund goes on at once (B16). */
    record AppealIsNotForwarded() implements AppealFinding {}

    /** The court has said that the decision is not carried out for the time being. */
    record AppealStaysDecision() implements AppealFinding {}
}
