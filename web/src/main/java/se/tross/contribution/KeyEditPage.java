package se.tross.contribution;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.tross.forbund.MemberRegister;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Demand;

/** A new key, a key changed ({@code id}), or a new one that starts from another ({@code copy}). */
@Named
@ViewScoped
public class KeyEditPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Demand demand;

    @Inject
    private AllocationKeyOverviews keys;

    @Inject
    private SaveAllocationKey save;

    @Inject
    private PageMessages messages;

    @Inject
    private Clock clock;

    private String id;
    private String copy;
    private KeyDetail key;
    private MemberRegister register;
    private KeyForm form;

    public void load() {
        demand.permission(Permission.CONTRIBUTION_EDIT);
        if (AddressParts.id(id).isPresent()) {
            key = keys.key(AddressParts.id(id).get());
            register = key.register();
            form = KeyForm.of(key.terms(), register);
        } else if (AddressParts.id(copy).isPresent()) {
            KeyDetail original = keys.key(AddressParts.id(copy).get());
            register = original.register();
            form = KeyForm.of(original.terms(), register);
            form.setValidFrom(original.terms()
                    .validity()
                    .end()
                    .map(last -> last.plusDays(1))
                    .orElse(nextYear()));
            form.setValidTo(null);
            form.fit(register, original.terms().weights());
        } else {
            register = keys.register();
            form = KeyForm.beginning(nextYear(), register);
        }
    }

    private LocalDate nextYear() {
        return LocalDate.now(clock).withDayOfYear(1).plusYears(1);
    }

    /** Shows the lines that the chosen day and methods ask for, and what they add up to. */
    public void refresh() {
        form.fit(register, List.of());
    }

    public String save() {
        form.fit(register, List.of());
        long saved;
        if (key == null) {
            saved = save.create(form.toTerms());
        } else {
            save.revise(key.id(), key.version(), form.toTerms());
            saved = key.id();
        }
        messages.done("contribution.key.saved");
        return "/contribution/key?faces-redirect=true&id=" + saved;
    }

    public KeyDetail getKey() {
        return key;
    }

    public KeyForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getCopy() {
        return copy;
    }

    public void setCopy(String copy) {
        this.copy = copy;
    }
}
