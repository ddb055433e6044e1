package se.tross.insats.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import se.tross.insats.Insats;
import se.tross.insats.payment.PaymentPlan.Instalment;
import se.tross.shared.entity.ForbundRecord;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/** When a part of a year's grant is to be asked for. */
@Entity
@Table(name = "insats_planned_payment")
public class PlannedPayment extends ForbundRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "insats_planned_payment_seq")
    @SequenceGenerator(
            name = "insats_planned_payment_seq",
            sequenceName = "insats_planned_payment_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "insats_id", nullable = false, updatable = false)
    private long insatsId;

    @Column(nullable = false, updatable = false)
    private FinancialYear year;

    @Column(nullable = false, updatable = false)
    private LocalDate due;

    @Column(name = "amount_ore", nullable = false, updatable = false)
    private Money amount;

    /** For JPA. */
    protected PlannedPayment() {}

    public PlannedPayment(Insats insats, FinancialYear year, Instalment instalment) {
        super(insats.forbundId());
        insatsId = insats.id();
        this.year = year;
        due = instalment.due();
        amount = instalment.amount();
    }

    public Instalment instalment() {
        return new Instalment(due, amount);
    }

    public FinancialYear year() {
        return year;
    }

    public long insatsId() {
        return insatsId;
    }
}
