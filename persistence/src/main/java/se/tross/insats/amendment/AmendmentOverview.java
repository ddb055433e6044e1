package se.tross.insats.amendment;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A change of an insats.
 *
 * @param id the change
 * @param version to act upon it
 * @param insatsId the insats
 * @param number its number among the changes of the insats
 * @param terms what is changed, and why
 * @param status how far it has come
 * @param was what it was before; empty until it is made
 * @param decision what it rests on; empty before there is a decision
 * @param decidedOn the day of the decision
 * @param answer what the board said; may be empty
 */
public record AmendmentOverview(
        long id,
        long version,
        long insatsId,
        int number,
        AmendmentTerms terms,
        AmendmentStatus status,
        String was,
        String decision,
        LocalDate decidedOn,
        String answer)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    static AmendmentOverview of(Amendment amendment) {
        return new AmendmentOverview(
                amendment.id(),
                amendment.version(),
                amendment.insatsId(),
                amendment.number(),
                amendment.terms(),
                amendment.status(),
                amendment.was(),
                amendment.decision(),
                amendment.decidedOn(),
                amendment.answer());
    }

    public boolean isDraft() {
        return status == AmendmentStatus.DRAFT;
    }

    public boolean isProposed() {
        return status == AmendmentStatus.PROPOSED;
    }
}
