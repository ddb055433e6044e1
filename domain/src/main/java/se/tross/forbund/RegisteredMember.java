package se.tross.forbund;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import se.tross.shared.time.Period;

/**
 * A member as the register shows it: a plain value, so that lists and computations need not load the member itself.
 *
 * @param id the member's id
 * @param code its code, such as 1315
 * @param name its name, such as Hylte kommun
 * @param party the party that it belongs to
 * @param position its place in the charter's order
 * @param validity from when to when it is a member
 */
public record RegisteredMember(long id, String code, String name, Party party, int position, Period validity)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** By strand, then by the charter's order, which breaks ties in rounding. */
    public static final Comparator<RegisteredMember> CHARTER_ORDER = Comparator.comparing(RegisteredMember::party)
            .thenComparingInt(RegisteredMember::position)
            .thenComparing(RegisteredMember::code);

    /** The same member, leaving after this day. */
    RegisteredMember until(LocalDate lastDay) {
        return new RegisteredMember(id, code, name, party, position, new Period(validity.from(), lastDay));
    }

    public Strand strand() {
        return party.strand();
    }

    public boolean pays() {
        return party.pays();
    }
}
