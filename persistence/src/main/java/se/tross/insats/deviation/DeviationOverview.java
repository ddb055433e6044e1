package se.tross.insats.deviation;

import java.io.Serializable;
import se.tross.insats.tertial.ReportDue;

/**
 * A deviation as the register shows it.
 *
 * @param id the deviation
 * @param version to act upon it
 * @param terms what is known of it
 * @param insatsId where it was seen; null across insatser
 * @param insats the name of that insats; empty across insatser
 * @param reportId the tertial report that told of it; null when it was registered by hand
 * @param reported of which tertial that report was; null when it was registered by hand
 * @param late whether its plan's day has passed
 */
public record DeviationOverview(
        long id,
        long version,
        DeviationTerms terms,
        Long insatsId,
        String insats,
        Long reportId,
        ReportDue reported,
        boolean late)
        implements Serializable {
    private static final long serialVersionUID = 1L;
}
