package se.tross.insats.payment;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where it is known which reports insatser owe: the part of the capability that keeps the reports brings a session bean. Asked in
 * the transaction of the requisition. As long as nobody keeps reports, none is owed.
 */
public interface ReportsOwed {

    /** When the latest report of the insats was due that has not come; empty when all have come. One statement at most. */
    Optional<LocalDate> missingSince(long insatsId, LocalDate today);
}
