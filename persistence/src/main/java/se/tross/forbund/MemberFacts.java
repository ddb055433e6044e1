package se.tross.forbund;

import java.io.Serializable;

/**
 * What may change about a member while it stays one, as typed.
 *
 * @param name its name
 * @param place its place in the charter's order among those of its party, from 1
 * @param paymentReference what marks its payments; may be empty
 * @param invoiceReference what its invoices must bear; may be empty
 */
public record MemberFacts(String name, int place, String paymentReference, String invoiceReference)
        implements Serializable {
    private static final long serialVersionUID = 1L;
}
