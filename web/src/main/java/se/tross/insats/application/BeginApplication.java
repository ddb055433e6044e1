package se.tross.insats.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How an idea of the register becomes an application, from its page. */
@Named
@RequestScoped
public class BeginApplication {

    @Inject
    private StartApplication startApplication;

    /** @return the way to the application of an idea */
    public String begin(long insatsId, long version) {
        return "/insats/application?faces-redirect=true&id=" + startApplication.startFor(insatsId, version);
    }
}
