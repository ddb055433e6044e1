package se.tross.contribution;

import java.time.LocalDate;
import java.util.List;

/** The key's payers are not those that are members on the day (L5). */
public record KeyDoesNotFitMembers(LocalDate day, List<String> missing) implements ContributionRefusal {
    private static final long serialVersionUID = 1L;

    public KeyDoesNotFitMembers {
        missing = List.copyOf(missing);
    }

    @Override
    public Object[] args() {
        return new Object[] {day, missing.size(), missing};
    }

    @Override
    public String field() {
        return "key";
    }
}
