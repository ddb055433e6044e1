package se.tross.insats.payment;

import java.io.Serializable;

/** A requisition in the list of all. @param requisition the requisition @param insats the insats' name @param code its code */
public record WaitingRequisition(RequisitionOverview requisition, String insats, String code) implements Serializable {
    private static final long serialVersionUID = 1L;
}
