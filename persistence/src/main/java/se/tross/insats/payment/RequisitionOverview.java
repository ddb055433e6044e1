package se.tross.insats.payment;

import java.io.Serializable;

/**
 * A requisition as a value.
 *
 * @param id the requisition
 * @param version to act upon it
 * @param insatsId whose money it asks for
 * @param number among those of the insats
 * @param terms what it asks for
 * @param what what it is for; may be empty
 * @param status how far it has come
 * @param asked who asked
 * @param checked who checked it; null until then
 * @param attested who attested it; null until then
 * @param paid who marked it as paid, and when the money went; null until then
 * @param reason why it was sent back; may be empty
 */
public record RequisitionOverview(
        long id,
        long version,
        long insatsId,
        int number,
        RequisitionTerms terms,
        String what,
        RequisitionStatus status,
        Hand asked,
        Hand checked,
        Hand attested,
        Hand paid,
        String reason)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    static RequisitionOverview of(Requisition requisition) {
        return new RequisitionOverview(
                requisition.id(),
                requisition.version(),
                requisition.insatsId(),
                requisition.number(),
                requisition.terms(),
                requisition.what(),
                requisition.status(),
                requisition.asked(),
                requisition.checked(),
                requisition.attested(),
                requisition.paid(),
                requisition.reason());
    }
}
