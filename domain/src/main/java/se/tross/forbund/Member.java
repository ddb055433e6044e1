package se.tross.forbund;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import se.tross.forbund.ForbundRefusal.EndsBeforeItBegins;
import se.tross.forbund.ForbundRefusal.PositionNotPositive;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.Period;

/**
 * A member of the förbund: an agency, a region or a single municipality (L3, L4). Who is one is decided by all members,
 * by a new förbundsordning (L5, L20); this record keeps from when to when, and its place in the charter's order.
 */
@Entity
@Table(name = "forbund_member")
public class Member extends VersionedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "forbund_member_seq")
    @SequenceGenerator(
            name = "forbund_member_seq",
            sequenceName = "forbund_member_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(nullable = false)
    private String code;

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Party party;

    @Column(nullable = false)
    private int position;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "payment_reference")
    private String paymentReference;

    @Column(name = "invoice_reference")
    private String invoiceReference;

    /** For JPA. */
    protected Member() {}

    /**
     * A member that joins.
     *
     * @param code the municipality's or region's code, or a short code of an agency; unique in the förbund
     * @param position the place in the charter's order, from 1; it breaks ties in rounding (R-ROUND)
     * @throws Refused if a text is empty or the position is not positive
     */
    public Member(long forbundId, String code, String name, Party party, int position, LocalDate joins) {
        super(forbundId);
        this.code = Required.text("code", code);
        this.party = party;
        this.validFrom = joins;
        rename(name);
        changePosition(position);
    }

    /** @throws Refused if the name is empty */
    public final void rename(String newName) {
        name = Required.text("name", newName);
    }

    /** @throws Refused if the position is not positive */
    public final void changePosition(int newPosition) {
        if (newPosition < 1) {
            throw new Refused(new PositionNotPositive());
        }
        position = newPosition;
    }

    /** @throws Refused if the last day lies before the first */
    public void leave(LocalDate lastDay) {
        if (lastDay.isBefore(validFrom)) {
            throw new Refused(new EndsBeforeItBegins(validFrom));
        }
        validTo = lastDay;
    }

    /** The planned leaving is called off: a member until further notice again. */
    public void stay() {
        validTo = null;
    }

    /** How the member pays: the reference that marks its payment, and the one that its invoices must bear. */
    public void payWith(String newPaymentReference, String newInvoiceReference) {
        paymentReference = newPaymentReference;
        invoiceReference = newInvoiceReference;
    }

    /** The member as the register sees it. */
    public RegisteredMember registered() {
        return new RegisteredMember(id == null ? 0 : id, code, name, party, position, validity());
    }

    public Period validity() {
        return new Period(validFrom, validTo);
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public Party party() {
        return party;
    }

    public int position() {
        return position;
    }

    public String paymentReference() {
        return paymentReference;
    }

    public String invoiceReference() {
        return invoiceReference;
    }
}
