package se.tross.board.delegation;

import java.time.LocalDate;
import se.tross.board.BoardFinding;

/** What has not come before the board in time. */
public sealed interface DelegationFinding extends BoardFinding {

    /** The next meeting after an urgent decision has ended, and was not told (B20). */
    record UrgentWasNotReported(String number, LocalDate meeting) implements DelegationFinding {}

    /** A delegated decision waits longer than to the next meeting (B19). */
    record DelegatedWasNotReported(String number, LocalDate meeting) implements DelegationFinding {}
}
