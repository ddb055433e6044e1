package se.tross.insats.payment;

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
import java.util.List;
import se.tross.insats.Insats;
import se.tross.insats.InsatsRefusal;
import se.tross.insats.PaymentRefusal.PaidBeforeAttest;
import se.tross.insats.PaymentRefusal.PaidDayMissing;
import se.tross.insats.PaymentRefusal.PaidInTheFuture;
import se.tross.insats.PaymentRefusal.RequisitionNotThere;
import se.tross.insats.PaymentRefusal.RequisitionTextTooLong;
import se.tross.insats.PaymentRefusal.ReturnReasonMissing;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.money.Money;
import se.tross.shared.personaldata.NotFreeText;
import se.tross.shared.refusal.Refused;
import se.tross.shared.text.TextRules;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.Period;

/**
 * What the owner of an insats asks to be paid (rekvisition): asked, checked, attested by another person, and paid (M8). What
 * it asks never changes; one that is sent back is asked anew.
 */
@Entity
@Table(name = "insats_requisition")
public class Requisition extends VersionedRecord {

    /** How long the words may be. */
    public static final int LONGEST_TEXT = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "insats_requisition_seq")
    @SequenceGenerator(
            name = "insats_requisition_seq",
            sequenceName = "insats_requisition_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "insats_id", nullable = false, updatable = false)
    private long insatsId;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(nullable = false, updatable = false)
    private FinancialYear year;

    @Column(name = "period_from", nullable = false, updatable = false)
    private LocalDate periodFrom;

    @Column(name = "period_to", nullable = false, updatable = false)
    private LocalDate periodTo;

    @Column(name = "amount_ore", nullable = false, updatable = false)
    private Money amount;

    @Column(nullable = false, updatable = false)
    private String what;

    @Enumerated(EnumType.STRING)
    @Column(name = "requisition_status", nullable = false)
    private RequisitionStatus status = RequisitionStatus.ASKED;

    @NotFreeText("A user name")
    @Column(name = "asked_user", nullable = false, updatable = false)
    private String askedUser;

    @Column(name = "asked_by", nullable = false, updatable = false)
    private String askedBy;

    @Column(name = "asked_on", nullable = false, updatable = false)
    private LocalDate askedOn;

    @NotFreeText("A user name")
    @Column(name = "checked_user")
    private String checkedUser;

    @Column(name = "checked_by")
    private String checkedBy;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    @NotFreeText("A user name")
    @Column(name = "attested_user")
    private String attestedUser;

    @Column(name = "attested_by")
    private String attestedBy;

    @Column(name = "attested_on")
    private LocalDate attestedOn;

    @Column(name = "paid_by")
    private String paidBy;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    @Column(nullable = false)
    private String reason = "";

    /** For JPA. */
    protected Requisition() {}

    /**
     * @param number the next of the insats
     * @param what what it is for, in words; may be empty
     * @throws Refused with everything that the rules refuse, in the order of M8
     */
    public Requisition(
            Insats insats, int number, RequisitionTerms terms, String what, RequisitionRules rules, Hand asking) {
        super(insats.forbundId());
        Refused.ifAny(rules.refusals(terms));
        String words = TextRules.plain(what);
        if (words.length() > LONGEST_TEXT) {
            throw new Refused(new RequisitionTextTooLong(LONGEST_TEXT));
        }
        insatsId = insats.id();
        this.number = number;
        year = terms.year();
        periodFrom = terms.period().from();
        periodTo = terms.period().to();
        amount = terms.amount();
        this.what = words;
        askedUser = asking.username();
        askedBy = asking.name();
        askedOn = asking.on();
    }

    /** The office has looked at it. @throws Refused if it is not asked */
    public void check(Hand checking) {
        refuseUnless(RequisitionStatus.ASKED);
        status = RequisitionStatus.CHECKED;
        checkedUser = checking.username();
        checkedBy = checking.name();
        checkedOn = checking.on();
    }

    /**
     * Another person says that it is to be paid.
     *
     * @param rules what is left beside this one
     * @throws Refused if it is not checked, the person asked or checked, or the rules refuse it now
     */
    public void attest(Hand attesting, RequisitionRules rules) {
        Refused.ifAny(refusalsOfAttest(attesting));
        Refused.ifAny(rules.refusals(terms()));
        status = RequisitionStatus.ATTESTED;
        attestedUser = attesting.username();
        attestedBy = attesting.name();
        attestedOn = attesting.on();
    }

    /** Why a person cannot attest it now; empty when the person can. */
    public List<InsatsRefusal> refusalsOfAttest(Hand attesting) {
        return status == RequisitionStatus.CHECKED
                ? RequisitionRules.refusalsOfAttest(asked(), checked(), attesting)
                : List.of(new RequisitionNotThere());
    }

    /** @param day when the money went @throws Refused if it is not attested, or the day cannot be */
    public void pay(Hand paying, LocalDate day) {
        refuseUnless(RequisitionStatus.ATTESTED);
        if (day == null) {
            throw new Refused(new PaidDayMissing());
        }
        if (day.isAfter(paying.on())) {
            throw new Refused(new PaidInTheFuture(paying.on()));
        }
        if (day.isBefore(attestedOn)) {
            throw new Refused(new PaidBeforeAttest(attestedOn));
        }
        status = RequisitionStatus.PAID;
        paidBy = paying.name();
        paidOn = day;
    }

    /** Back to the owner. @throws Refused if it is attested or paid, or the reason is missing */
    public void sendBack(String why) {
        if (status != RequisitionStatus.ASKED) {
            refuseUnless(RequisitionStatus.CHECKED);
        }
        String words = TextRules.plain(why);
        if (words.isEmpty()) {
            throw new Refused(new ReturnReasonMissing());
        }
        if (words.length() > LONGEST_TEXT) {
            throw new Refused(new RequisitionTextTooLong(LONGEST_TEXT));
        }
        status = RequisitionStatus.RETURNED;
        reason = words;
    }

    private void refuseUnless(RequisitionStatus expected) {
        if (status != expected) {
            throw new Refused(new RequisitionNotThere());
        }
    }

    public RequisitionTerms terms() {
        return new RequisitionTerms(year, new Period(periodFrom, periodTo), amount);
    }

    public Hand asked() {
        return new Hand(askedUser, askedBy, askedOn);
    }

    /** Null until then. */
    public Hand checked() {
        return checkedOn == null ? null : new Hand(checkedUser, checkedBy, checkedOn);
    }

    /** Null until then. */
    public Hand attested() {
        return attestedOn == null ? null : new Hand(attestedUser, attestedBy, attestedOn);
    }

    /** Who marked it as paid, and when the money went; null until then. */
    public Hand paid() {
        return paidOn == null ? null : new Hand("", paidBy, paidOn);
    }

    public RequisitionStatus status() {
        return status;
    }

    public int number() {
        return number;
    }

    public String what() {
        return what;
    }

    public String reason() {
        return reason;
    }

    public long insatsId() {
        return insatsId;
    }

    public Long id() {
        return id;
    }
}
