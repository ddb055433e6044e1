package se.tross.insats.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import se.tross.shared.entity.VersionedRecord;

/** What the förbund has set for payments: whether a report that has not come stops them, or is only told (M8). */
@Entity
@Table(name = "insats_payment_setting")
public class PaymentSetting extends VersionedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "insats_payment_setting_seq")
    @SequenceGenerator(
            name = "insats_payment_setting_seq",
            sequenceName = "insats_payment_setting_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "report_stops", nullable = false)
    private boolean reportStops;

    /** For JPA. */
    protected PaymentSetting() {}

    public PaymentSetting(long forbundId, boolean reportStops) {
        super(forbundId);
        this.reportStops = reportStops;
    }

    public void choose(boolean stops) {
        reportStops = stops;
    }

    public boolean reportStops() {
        return reportStops;
    }

    public Long id() {
        return id;
    }
}
