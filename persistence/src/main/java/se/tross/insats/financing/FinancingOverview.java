package se.tross.insats.financing;

import java.io.Serializable;

/** A payer's part. @param id the part @param version to act upon it @param insatsId the insats @param terms who, when, how much */
public record FinancingOverview(long id, long version, long insatsId, FinancingTerms terms) implements Serializable {
    private static final long serialVersionUID = 1L;

    static FinancingOverview of(Financing part) {
        return new FinancingOverview(part.id(), part.version(), part.insatsId(), part.terms());
    }
}
