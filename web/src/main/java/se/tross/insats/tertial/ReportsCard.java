package se.tross.insats.tertial;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The reports of an insats, on its page. */
@Named
@RequestScoped
public class ReportsCard {

    @Inject
    private ReportOverviews overviews;

    private List<ReportRow> rows;

    /** The latest first. One statement, however often the page asks. */
    public List<ReportRow> rows(long insatsId) {
        if (rows == null) {
            rows = overviews.ofInsats(insatsId);
        }
        return rows;
    }
}
