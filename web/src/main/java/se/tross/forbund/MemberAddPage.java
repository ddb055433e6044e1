package se.tross.forbund;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.Demand;

/** A member joins (L5): {@code /forbund/member-add}. */
@Named
@ViewScoped
public class MemberAddPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AddMember addMember;

    @Inject
    private PageMessages messages;

    @Inject
    private Demand demand;

    private String code;
    private String name;
    private Party party;
    private LocalDate joins;
    private String paymentReference;
    private String invoiceReference;

    public void load() {
        demand.permission(Permission.FORBUND_EDIT);
    }

    public String add() {
        long id = addMember.add(new NewMember(code, name, party, joins, paymentReference, invoiceReference));
        messages.done("forbund.member.added", name, joins);
        return "/forbund/member?faces-redirect=true&id=" + id;
    }

    public List<Party> getParties() {
        return List.of(Party.values());
    }

    public String getCode() {
        return code;
    }

    public void setCode(String newCode) {
        code = newCode;
    }

    public String getName() {
        return name;
    }

    public void setName(String newName) {
        name = newName;
    }

    public Party getParty() {
        return party;
    }

    public void setParty(Party newParty) {
        party = newParty;
    }

    public LocalDate getJoins() {
        return joins;
    }

    public void setJoins(LocalDate newJoins) {
        joins = newJoins;
    }

    public String getPaymentReference() {
        return paymentReference;
    }

    public void setPaymentReference(String newReference) {
        paymentReference = newReference;
    }

    public String getInvoiceReference() {
        return invoiceReference;
    }

    public void setInvoiceReference(String newReference) {
        invoiceReference = newReference;
    }
}
