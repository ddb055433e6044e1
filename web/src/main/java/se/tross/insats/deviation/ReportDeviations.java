package se.tross.insats.deviation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What came into the register from a tertial report, on the report's page. */
@Named
@RequestScoped
public class ReportDeviations {

    @Inject
    private DeviationOverviews overviews;

    private List<DeviationOverview> found;

    /** One statement, however often the page asks. */
    public List<DeviationOverview> of(long reportId) {
        if (found == null) {
            found = overviews.ofReport(reportId);
        }
        return found;
    }
}
