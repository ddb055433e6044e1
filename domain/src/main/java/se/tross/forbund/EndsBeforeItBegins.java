package se.tross.forbund;

import java.time.LocalDate;

/** The last day lies before the first. */
public record EndsBeforeItBegins(LocalDate first) implements ForbundRefusal {
    private static final long serialVersionUID = 1L;

    @Override
    public Object[] args() {
        return new Object[] {first};
    }

    @Override
    public String field() {
        return "lastDay";
    }
}
