package se.tross.insats.preparation;

import java.io.Serializable;
import java.time.LocalDate;
import se.tross.insats.application.ApplicationStanding;

/**
 * An application in the list of the beredningsgrupp.
 *
 * @param id the application
 * @param handedInOn for the first time
 * @param judges how many have judged it
 * @param judgedByMe whether the reader has
 * @param conflicted whether the reader has a conflict of interest
 * @param advice what the group recommends; null while it has not said so
 */
public record PreparationOverview(
        long id,
        String title,
        LocalDate handedInOn,
        ApplicationStanding standing,
        int judges,
        boolean judgedByMe,
        boolean conflicted,
        Advice advice)
        implements Serializable {
    private static final long serialVersionUID = 1L;
}
