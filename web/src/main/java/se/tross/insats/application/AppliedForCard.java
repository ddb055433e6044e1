package se.tross.insats.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the page of an insats shows of its application: the way there, and the goals; and how an idea becomes one. */
@Named
@RequestScoped
public class AppliedForCard {

    @Inject
    private AppliedForOverviews overviews;

    @Inject
    private StartApplication startApplication;

    private AppliedFor shown;

    /** Asked once in a request. */
    public AppliedFor of(long insatsId) {
        if (shown == null) {
            shown = overviews.of(insatsId);
        }
        return shown;
    }

    /** @return the way to the application of an idea */
    public String begin(long insatsId, long version) {
        return "/insats/application?faces-redirect=true&id=" + startApplication.startFor(insatsId, version);
    }
}
