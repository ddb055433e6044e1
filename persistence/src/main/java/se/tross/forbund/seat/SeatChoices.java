package se.tross.forbund.seat;

import java.io.Serializable;
import java.util.List;
import se.tross.forbund.RegisteredMember;

/**
 * What the form about a seat offers.
 *
 * @param members the members of today and later, in charter order
 * @param nextPosition the first place among the seats that is free
 */
public record SeatChoices(List<RegisteredMember> members, int nextPosition) implements Serializable {
    private static final long serialVersionUID = 1L;

    public SeatChoices {
        members = List.copyOf(members);
    }
}
