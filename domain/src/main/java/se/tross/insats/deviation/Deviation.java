package se.tross.insats.deviation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import se.tross.forbund.Party;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.refusal.Refused;

/**
 * Something that went otherwise than it should, or a place where the parties' rules collide (W6): who owns the fix, what is done,
 * what came of it. It knows no person but who owns the fix (P1).
 */
@Entity
@Table(name = "insats_deviation")
public class Deviation extends VersionedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "insats_deviation_seq")
    @SequenceGenerator(
            name = "insats_deviation_seq",
            sequenceName = "insats_deviation_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "insats_id", updatable = false)
    private Long insatsId;

    @Column(name = "report_id", updatable = false)
    private Long reportId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DeviationKind kind;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String what;

    @Convert(converter = PartySetConverter.class)
    @Column(nullable = false)
    private Set<Party> parties;

    @Column(name = "found_on", nullable = false)
    private LocalDate foundOn;

    @Column(nullable = false)
    private String owner;

    @Column(nullable = false)
    private String plan;

    @Column(name = "plan_day")
    private LocalDate planDay;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DeviationStatus status;

    @Column(nullable = false)
    private String outcome;

    /** For JPA. */
    protected Deviation() {}

    /**
     * @param source where it was seen
     * @throws Refused with everything that the rules refuse, the weightiest first
     */
    public Deviation(long forbundId, DeviationSource source, DeviationTerms terms, LocalDate today) {
        super(forbundId);
        insatsId = source.insatsId();
        reportId = source.reportId();
        change(terms, today);
    }

    /** @throws Refused with everything that the rules refuse, the weightiest first */
    public final void change(DeviationTerms terms, LocalDate today) {
        Refused.ifAny(terms.refusals(today));
        kind = terms.kind();
        title = terms.title();
        what = terms.what();
        parties = terms.parties();
        foundOn = terms.foundOn();
        owner = terms.owner();
        plan = terms.plan();
        planDay = terms.planDay();
        status = terms.status();
        outcome = terms.outcome();
    }

    public DeviationTerms terms() {
        return new DeviationTerms(kind, title, what, parties, foundOn, owner, plan, planDay, status, outcome);
    }

    public DeviationSource source() {
        return new DeviationSource(insatsId, reportId);
    }

    public Long id() {
        return id;
    }
}
