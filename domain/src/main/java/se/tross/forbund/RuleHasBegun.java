package se.tross.forbund;

import java.time.LocalDate;

/** A charter value that has been in force is history, and is not withdrawn; a new value takes its place. */
public record RuleHasBegun(LocalDate firstDay) implements ForbundRefusal {
    private static final long serialVersionUID = 1L;

    @Override
    public Object[] args() {
        return new Object[] {firstDay};
    }
}
