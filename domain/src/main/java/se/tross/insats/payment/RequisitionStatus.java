package se.tross.insats.payment;

/** How far a requisition has come. */
public enum RequisitionStatus {
    /** The owner has asked. */
    ASKED,
    /** The office has looked at it. */
    CHECKED,
    /** Another person has said that it is to be paid. */
    ATTESTED,
    /** The money is there. */
    PAID,
    /** Back to the owner, with the reason: it takes nothing of the grant. */
    RETURNED;

    /** Whether it takes of what is granted. */
    public boolean takesMoney() {
        return this != RETURNED;
    }

    /** Whether somebody of the office has to do something. */
    public boolean isOpen() {
        return this == ASKED || this == CHECKED || this == ATTESTED;
    }
}
