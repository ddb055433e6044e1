package se.tross.insats.scope;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import se.tross.insats.Insats;
import se.tross.shared.entity.ForbundRecord;

/** The line of the budget that an insats is paid from, known by its key through all versions and years; a line pays one insats. */
@Entity
@Table(name = "insats_from_budget_line")
public class FromBudgetLine extends ForbundRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "insats_from_budget_line_seq")
    @SequenceGenerator(
            name = "insats_from_budget_line_seq",
            sequenceName = "insats_from_budget_line_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "insats_id", nullable = false, updatable = false)
    private long insatsId;

    @Column(name = "line_key", nullable = false, updatable = false)
    private long lineKey;

    /** For JPA. */
    protected FromBudgetLine() {}

    public FromBudgetLine(Insats insats, long lineKey) {
        super(insats.forbundId());
        insatsId = insats.id();
        this.lineKey = lineKey;
    }

    public long insatsId() {
        return insatsId;
    }

    public long lineKey() {
        return lineKey;
    }
}
