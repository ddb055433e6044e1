package se.tross.forbund;

import java.io.Serializable;
import se.tross.shared.time.Period;

/**
 * A member as the register lists it.
 *
 * @param id the member's id
 * @param code its code
 * @param name its name
 * @param party the party that it belongs to
 * @param position its place in the charter's order
 * @param validity from when to when it is a member
 * @param paymentReference what marks its payments; empty if nothing does
 * @param invoiceReference what its invoices must bear; empty if nothing
 */
public record RegisterRow(
        long id,
        String code,
        String name,
        Party party,
        int position,
        Period validity,
        String paymentReference,
        String invoiceReference)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    static RegisterRow of(Member member) {
        return new RegisterRow(
                member.id(),
                member.code(),
                member.name(),
                member.party(),
                member.position(),
                member.validity(),
                orEmpty(member.paymentReference()),
                orEmpty(member.invoiceReference()));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    public Strand strand() {
        return party.strand();
    }

    /** Whether the member pays itself; Försäkringskassan pays for Arbetsförmedlingen (L6). */
    public boolean pays() {
        return party.pays();
    }

    RegisteredMember registered() {
        return new RegisteredMember(id, code, name, party, position, validity);
    }
}
