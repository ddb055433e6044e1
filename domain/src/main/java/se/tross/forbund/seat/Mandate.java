package se.tross.forbund.seat;

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
import se.tross.forbund.ForbundRefusal.EmailNotUsable;
import se.tross.forbund.Required;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.mail.MailAddress;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.Period;

/**
 * Somebody's mandate on the board (L21-L23). A member appoints and recalls; the office records it. A mandate ends and is never
 * deleted, since minutes name who served.
 */
@Entity
@Table(name = "forbund_mandate")
public class Mandate extends VersionedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "forbund_mandate_seq")
    @SequenceGenerator(
            name = "forbund_mandate_seq",
            sequenceName = "forbund_mandate_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "seat_id", nullable = false, updatable = false)
    private long seatId;

    @Column(name = "member_id", nullable = false, updatable = false)
    private long memberId;

    @Column(name = "person_name", nullable = false)
    private String person;

    @Column
    private String email;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "protected_identity", nullable = false)
    private boolean protectedIdentity;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MandateRole role;

    @Column(name = "deputy_order", nullable = false)
    private int deputyOrder;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Eligibility eligibility;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    /** For JPA. */
    protected Mandate() {}

    /**
     * A new mandate.
     *
     * @param terms the mandate as it is to be; its id is not looked at
     * @throws Refused if the name is empty, the address is none, or there cannot be such a mandate
     */
    public Mandate(long forbundId, RegisteredMandate terms, MandateRules rules) {
        super(forbundId);
        seatId = terms.seatId();
        memberId = terms.memberId();
        take(terms, rules);
    }

    /**
     * The same mandate, otherwise; its seat and its member stay.
     *
     * @throws Refused if the name is empty, the address is none, or there cannot be such a mandate
     */
    public final void take(RegisteredMandate terms, MandateRules rules) {
        SeatPerson whom = terms.person();
        String name = Required.text("person", whom.name());
        if (!whom.email().isEmpty() && !MailAddress.isOne(whom.email())) {
            throw new Refused(new EmailNotUsable());
        }
        int order = terms.isOrdinary() ? 0 : terms.deputyOrder();
        Refused.ifAny(rules.refusals(new RegisteredMandate(
                id == null ? 0 : id,
                seatId,
                memberId,
                whom,
                terms.role(),
                order,
                terms.eligibility(),
                terms.validity())));
        person = name;
        email = whom.email();
        accountId = whom.accountId();
        protectedIdentity = whom.protectedIdentity();
        role = terms.role();
        deputyOrder = order;
        eligibility = terms.eligibility();
        validFrom = terms.validity().from();
        validTo = terms.validity().to();
    }

    /**
     * The person leaves the board.
     *
     * @param lastDay null means until further notice
     * @throws Refused if the last day lies before the first
     */
    public void end(LocalDate lastDay) {
        validTo = BoardDates.period(validFrom, lastDay).to();
    }

    /** The mandate as the register sees it. */
    public RegisteredMandate registered() {
        return new RegisteredMandate(
                id == null ? 0 : id,
                seatId,
                memberId,
                new SeatPerson(person, email, accountId, protectedIdentity),
                role,
                deputyOrder,
                eligibility,
                new Period(validFrom, validTo));
    }

    public Long id() {
        return id;
    }
}
