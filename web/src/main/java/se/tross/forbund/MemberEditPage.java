package se.tross.forbund;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.Demand;

/** Another name, place or reference for a member: {@code /forbund/member-edit?id=}. */
@Named
@ViewScoped
public class MemberEditPage extends OneMemberPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private ChangeMember changeMember;

    @Inject
    private Demand demand;

    private String name;
    private int place;
    private String paymentReference;
    private String invoiceReference;

    public void load() {
        demand.permission(Permission.FORBUND_EDIT);
        loadMember();
        name = getOverview().row().name();
        place = Math.max(getOverview().place(), 1);
        paymentReference = getOverview().row().paymentReference();
        invoiceReference = getOverview().row().invoiceReference();
    }

    public String save() {
        changeMember.change(
                memberId(), getOverview().version(), new MemberFacts(name, place, paymentReference, invoiceReference));
        return done("forbund.member.changed", name);
    }

    /** The places that there are among those of its party. */
    public List<Integer> getPlaces() {
        return IntStream.rangeClosed(1, getOverview().places()).boxed().toList();
    }

    public String getName() {
        return name;
    }

    public void setName(String newName) {
        name = newName;
    }

    public int getPlace() {
        return place;
    }

    public void setPlace(int newPlace) {
        place = newPlace;
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
