package se.tross.forbund;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A member that joins, as typed (L5).
 *
 * @param code the municipality's or region's code, or an agency's short code
 * @param name its name
 * @param party the party that it belongs to
 * @param joins its first day as a member
 * @param paymentReference what marks its payments; may be empty
 * @param invoiceReference what its invoices must bear; may be empty
 */
public record NewMember(
        String code, String name, Party party, LocalDate joins, String paymentReference, String invoiceReference)
        implements Serializable {
    private static final long serialVersionUID = 1L;
}
