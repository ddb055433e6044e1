package se.tross.contribution;

import java.util.List;

/** A payer that may be several members, such as a region and a municipality of one name. */
public record PayerAmbiguous(int row, String text, List<String> candidates) implements TableFinding {
    private static final long serialVersionUID = 1L;

    public PayerAmbiguous {
        candidates = List.copyOf(candidates);
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Object[] args() {
        return new Object[] {row, text, candidates};
    }
}
