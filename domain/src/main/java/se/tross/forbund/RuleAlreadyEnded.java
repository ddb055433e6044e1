package se.tross.forbund;

import java.time.LocalDate;

/** A rule that has ended is history, and is not ended again. */
public record RuleAlreadyEnded(LocalDate lastDay) implements ForbundRefusal {
    private static final long serialVersionUID = 1L;

    @Override
    public Object[] args() {
        return new Object[] {lastDay};
    }
}
