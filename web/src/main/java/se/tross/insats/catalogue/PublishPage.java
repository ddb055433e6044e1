package se.tross.insats.catalogue;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tross.insats.OneInsatsPage;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.Demand;

/** What everybody may read of an insats: {@code /insats/publish?id=}. */
@Named
@ViewScoped
public class PublishPage extends OneInsatsPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private PublishInsats publishInsats;

    @Inject
    private Demand demand;

    private Long version;
    private boolean shown;
    private String about;
    private String outcome;

    public void load() {
        demand.permission(Permission.INSATS_EDIT);
        loadInsats();
        publishInsats.publication(getInsats().id()).ifPresent(known -> {
            version = known.version();
            shown = known.terms().shown();
            about = known.terms().about();
            outcome = known.terms().outcome();
        });
    }

    public String save() {
        publishInsats.write(getInsats().id(), version, new PublicationTerms(shown, about, outcome));
        return done(
                shown ? "insats.publish.shown.done" : "insats.publish.hidden.done",
                getInsats().terms().name());
    }

    public boolean isShown() {
        return shown;
    }

    public void setShown(boolean newShown) {
        shown = newShown;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String newAbout) {
        about = newAbout;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String newOutcome) {
        outcome = newOutcome;
    }
}
