package se.tross.insats.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import se.tross.shared.entity.ForbundRecord;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/** What a grant gives in a year, and from which budget line. */
@Entity
@Table(name = "insats_grant_amount")
public class GrantAmount extends ForbundRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "insats_grant_amount_seq")
    @SequenceGenerator(
            name = "insats_grant_amount_seq",
            sequenceName = "insats_grant_amount_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "insats_id", nullable = false, updatable = false)
    private long insatsId;

    @Column(name = "grant_id", nullable = false, updatable = false)
    private long grantId;

    @Column(nullable = false, updatable = false)
    private FinancialYear year;

    @Column(name = "amount_ore", nullable = false, updatable = false)
    private Money amount;

    @Column(name = "line_key", updatable = false)
    private Long lineKey;

    /** For JPA. */
    protected GrantAmount() {}

    public GrantAmount(Grant grant, YearAmount of) {
        super(grant.forbundId());
        insatsId = grant.insatsId();
        grantId = grant.id();
        year = of.year();
        amount = of.amount();
        lineKey = of.lineKey();
    }

    public YearAmount value() {
        return new YearAmount(year, amount, lineKey);
    }

    public long insatsId() {
        return insatsId;
    }

    public long grantId() {
        return grantId;
    }
}
