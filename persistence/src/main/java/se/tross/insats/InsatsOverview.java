package se.tross.insats;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An insats as the register shows it.
 *
 * @param id the insats
 * @param version to act upon it
 * @param classification what it is in the follow-up
 * @param terms what is written of it
 * @param stage how far it has come
 * @param stageSince since when
 * @param goalArea the goal area's name; empty for none
 * @param goalAreaId the goal area; null for none
 * @param owner who owns it; empty while nobody does
 */
public record InsatsOverview(
        long id,
        long version,
        Classification classification,
        InsatsTerms terms,
        InsatsStage stage,
        LocalDate stageSince,
        String goalArea,
        Long goalAreaId,
        String owner)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    static InsatsOverview of(Insats insats, String goalArea, String owner) {
        return new InsatsOverview(
                insats.id(),
                insats.version(),
                insats.classification(),
                insats.terms(),
                insats.stage(),
                insats.stageSince(),
                goalArea == null ? "" : goalArea,
                insats.goalAreaId(),
                owner == null ? "" : owner);
    }
}
