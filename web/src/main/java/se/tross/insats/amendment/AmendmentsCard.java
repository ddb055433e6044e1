package se.tross.insats.amendment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The changes of the insats that is looked at. */
@Named
@RequestScoped
public class AmendmentsCard {

    @Inject
    private AmendmentOverviews overviews;

    private List<AmendmentOverview> read;

    /** The latest first; read once a request. */
    public List<AmendmentOverview> of(long insatsId) {
        if (read == null) {
            read = overviews.of(insatsId);
        }
        return read;
    }
}
