package se.tross.forbund;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;

/** Another name, place or reference for a member: {@code /forbund/member-edit?id=}. */
@Named
@ViewScoped
public class MemberEditPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MemberOverviews overviews;

    @Inject
    private ChangeMember changeMember;

    @Inject
    private PageMessages messages;

    @Inject
    private PagePermission pagePermission;

    private String id;
    private MemberOverview overview;
    private String name;
    private int place;
    private String paymentReference;
    private String invoiceReference;

    public void load() {
        pagePermission.demand(Permission.FORBUND_EDIT);
        overview = overviews.member(AddressId.read(id));
        name = overview.row().name();
        place = Math.max(overview.place(), 1);
        paymentReference = overview.row().paymentReference();
        invoiceReference = overview.row().invoiceReference();
    }

    public String save() {
        long memberId = overview.row().id();
        changeMember.change(
                memberId, overview.version(), new MemberFacts(name, place, paymentReference, invoiceReference));
        messages.done("forbund.member.changed", name);
        return "/forbund/member?faces-redirect=true&id=" + memberId;
    }

    /** The places that there are among those of its party. */
    public List<Integer> getPlaces() {
        return IntStream.rangeClosed(1, overview.places()).boxed().toList();
    }

    public String getId() {
        return id;
    }

    public void setId(String newId) {
        id = newId;
    }

    public MemberOverview getOverview() {
        return overview;
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
