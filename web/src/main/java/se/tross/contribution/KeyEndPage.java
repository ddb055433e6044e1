package se.tross.contribution;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Demand;
import se.tross.shared.refusal.Refused;

/** Gives a key its last day. */
@Named
@ViewScoped
public class KeyEndPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Demand demand;

    @Inject
    private AllocationKeyOverviews keys;

    @Inject
    private EndAllocationKey end;

    @Inject
    private PageMessages messages;

    private String id;
    private KeyDetail key;
    private LocalDate lastDay;

    public void load() {
        demand.permission(Permission.CONTRIBUTION_EDIT);
        key = keys.key(AddressParts.id(id).orElseThrow(() -> new Refused(new AccessRefusal.NotFound())));
        lastDay = key.terms().validity().to();
    }

    public String end() {
        end.end(key.id(), key.version(), lastDay);
        messages.done("contribution.key.ended", lastDay);
        return "/contribution/key?faces-redirect=true&id=" + key.id();
    }

    public KeyDetail getKey() {
        return key;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
