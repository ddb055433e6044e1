package se.tross.forbund;

import java.time.LocalDate;

/** A register must have at least one member of each of the four parties (L3). */
public record PartyMissing(Party party, LocalDate day) implements ForbundRefusal {
    private static final long serialVersionUID = 1L;

    @Override
    public Object[] args() {
        return new Object[] {party, day};
    }
}
