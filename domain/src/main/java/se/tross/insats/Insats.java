package se.tross.insats;

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

/**
 * What the förbund pays for: people or structures that the parties work with together (L2). It begins as an idea, is applied for
 * and prepared, is granted by a § of the board, runs, is reported, and is taken over by the parties or not (W5). What it is in the
 * national follow-up never changes (S5).
 */
@Entity
@Table(name = "insats_insats")
public class Insats extends VersionedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "insats_insats_seq")
    @SequenceGenerator(
            name = "insats_insats_seq",
            sequenceName = "insats_insats_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Direction direction;

    @Enumerated(EnumType.STRING)
    @Column(name = "count_method", nullable = false, updatable = false)
    private CountMethod countMethod;

    @Column(nullable = false, updatable = false)
    private boolean esf;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private InsatsStage stage;

    @Column(name = "stage_since", nullable = false)
    private LocalDate stageSince;

    @Column(name = "goal_area_id")
    private Long goalAreaId;

    @Column(nullable = false)
    private String code;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String purpose;

    @Column(nullable = false)
    private String area;

    @Column(name = "age_from")
    private Integer ageFrom;

    @Column(name = "age_to")
    private Integer ageTo;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(nullable = false)
    private String coordinator;

    @Column(name = "steering_group", nullable = false)
    private String steeringGroup;

    @Column(name = "joint_with", nullable = false)
    private String jointWith;

    /** For JPA. */
    protected Insats() {}

    /**
     * An idea.
     *
     * @param today since when it is known
     * @throws Refused with everything that the rules refuse, the weightiest first
     */
    public Insats(
            long forbundId, Classification classification, InsatsTerms terms, InsatsRules rules, LocalDate today) {
        super(forbundId);
        Refused.ifAny(rules.refusals(classification, terms));
        direction = classification.direction();
        countMethod = classification.countMethod();
        esf = classification.esf();
        stage = InsatsStage.IDEA;
        stageSince = today;
        write(terms);
    }

    /** @throws Refused with everything that the rules refuse, the weightiest first */
    public void change(InsatsTerms terms, InsatsRules rules) {
        Refused.ifAny(rules.refusals(classification(), terms));
        write(terms);
    }

    private void write(InsatsTerms terms) {
        code = terms.code();
        name = terms.name();
        purpose = terms.purpose();
        area = terms.area();
        ageFrom = terms.ages() == null ? null : terms.ages().from();
        ageTo = terms.ages() == null ? null : terms.ages().to();
        startsOn = terms.startsOn();
        endsOn = terms.endsOn();
        coordinator = terms.coordinator();
        steeringGroup = terms.steeringGroup();
        jointWith = terms.jointWith();
    }

    /** @param newGoalAreaId one of the förbund's; null for none */
    public void belongTo(Long newGoalAreaId) {
        goalAreaId = newGoalAreaId;
    }

    /** @throws Refused if the step may not follow */
    public void step(InsatsStage next, LocalDate day) {
        stage = InsatsLife.step(stage, next);
        stageSince = day;
    }

    public Classification classification() {
        return new Classification(direction, countMethod, esf);
    }

    public InsatsTerms terms() {
        return new InsatsTerms(
                code,
                name,
                purpose,
                area,
                ageFrom == null ? null : new AgeRange(ageFrom, ageTo),
                startsOn,
                endsOn,
                coordinator,
                steeringGroup,
                jointWith);
    }

    public InsatsStage stage() {
        return stage;
    }

    public LocalDate stageSince() {
        return stageSince;
    }

    public Long goalAreaId() {
        return goalAreaId;
    }

    public Long id() {
        return id;
    }
}
