package se.tross.budget;

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
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.Period;

/** One line of a budget version: what the money is for. Its amounts are cells of their own; the same line is known by its key through all versions and years. */
@Entity
@Table(name = "budget_line")
public class BudgetLine extends VersionedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "budget_line_seq")
    @SequenceGenerator(
            name = "budget_line_seq",
            sequenceName = "budget_line_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "version_id", nullable = false, updatable = false)
    private long versionId;

    @Column(name = "line_key", nullable = false)
    private long lineKey;

    @Column(nullable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LineKind kind;

    @Column(nullable = false)
    private String name;

    @Column(name = "goal_area_id")
    private Long goalAreaId;

    @Column
    private String responsible;

    @Column(name = "account_from")
    private Integer accountFrom;

    @Column(name = "account_to")
    private Integer accountTo;

    @Column(name = "financed_from")
    private LocalDate financedFrom;

    @Column(name = "financed_until")
    private LocalDate financedUntil;

    @Column(name = "financing_decision")
    private String financingDecision;

    @Column(nullable = false)
    private boolean esf;

    @Column
    private String comment;

    @Column
    private String source;

    /** For JPA. */
    protected BudgetLine() {}

    /** @throws Refused with everything that the rules refuse, the weightiest first */
    public BudgetLine(BudgetVersion version, int position, LineTerms terms) {
        super(version.forbundId());
        this.versionId = version.id();
        this.position = position;
        change(terms);
    }

    /** A new line is known by its own id; its copies in later versions keep that key. */
    public void begin() {
        if (lineKey == 0) {
            lineKey = id;
        }
    }

    /** @throws Refused with everything that the rules refuse, the weightiest first */
    public final void change(LineTerms terms) {
        Refused.ifAny(terms.refusals());
        kind = terms.kind();
        name = terms.name();
        goalAreaId = terms.goalAreaId();
        responsible = terms.responsible();
        accountFrom = terms.accounts() == null ? null : terms.accounts().from();
        accountTo = terms.accounts() == null ? null : terms.accounts().to();
        financedFrom = terms.financed() == null ? null : terms.financed().from();
        financedUntil = terms.financed() == null ? null : terms.financed().to();
        financingDecision = terms.financingDecision();
        esf = terms.esf();
        comment = terms.comment();
        source = terms.source();
    }

    public void move(int newPosition) {
        position = newPosition;
    }

    public LineTerms terms() {
        return new LineTerms(
                kind,
                name,
                goalAreaId,
                responsible,
                accountFrom == null ? null : new AccountInterval(accountFrom, accountTo),
                financedFrom == null ? null : new Period(financedFrom, financedUntil),
                financingDecision,
                esf,
                comment,
                source);
    }

    public long versionId() {
        return versionId;
    }

    public long lineKey() {
        return lineKey;
    }

    public int position() {
        return position;
    }

    public Long id() {
        return id;
    }
}
