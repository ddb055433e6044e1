package se.tross.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/** One cell: what a line has in a year. Cells are written many at a time, so an amount is looked at here and kept by its version's use cases. */
@Entity
@Table(name = "budget_amount")
public class BudgetAmount extends VersionedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "budget_amount_seq")
    @SequenceGenerator(
            name = "budget_amount_seq",
            sequenceName = "budget_amount_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "version_id", nullable = false, updatable = false)
    private long versionId;

    @Column(name = "line_id", nullable = false, updatable = false)
    private long lineId;

    @Column(nullable = false, updatable = false)
    private FinancialYear year;

    @Column(name = "amount_ore", nullable = false)
    private Money amount;

    /** For JPA. */
    protected BudgetAmount() {}

    public long versionId() {
        return versionId;
    }

    public long lineId() {
        return lineId;
    }

    public FinancialYear year() {
        return year;
    }

    public Money amount() {
        return amount;
    }

    public Long id() {
        return id;
    }
}
