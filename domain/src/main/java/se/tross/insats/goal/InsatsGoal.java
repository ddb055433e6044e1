package se.tross.insats.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import se.tross.insats.Insats;
import se.tross.shared.entity.ForbundRecord;
import se.tross.shared.refusal.Refused;

/** A goal that an insats is held to. There is none without all its parts (W3). */
@Entity
@Table(name = "insats_goal")
public class InsatsGoal extends ForbundRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "insats_goal_seq")
    @SequenceGenerator(
            name = "insats_goal_seq",
            sequenceName = "insats_goal_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "insats_id", nullable = false, updatable = false)
    private long insatsId;

    @Column(nullable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private GoalLayer layer;

    @Column(nullable = false)
    private String goal;

    @Column(nullable = false)
    private String definition;

    @Column(nullable = false)
    private String numerator;

    @Column(nullable = false)
    private String denominator;

    @Column(name = "target_percent", nullable = false)
    private BigDecimal targetPercent;

    @Column(name = "measured_on", nullable = false)
    private LocalDate measuredOn;

    /** For JPA. */
    protected InsatsGoal() {}

    /**
     * @param position in the order in which they are told, from 1
     * @throws Refused with everything that the goal lacks
     */
    public InsatsGoal(Insats insats, int position, ResultGoal terms) {
        super(insats.forbundId());
        Refused.ifAny(terms.refusals(insats.terms().startsOn()));
        this.insatsId = insats.id();
        this.position = position;
        this.layer = terms.layer();
        this.goal = terms.goal();
        this.definition = terms.definition();
        this.numerator = terms.numerator();
        this.denominator = terms.denominator();
        this.targetPercent = terms.targetPercent();
        this.measuredOn = terms.measuredOn();
    }

    public ResultGoal terms() {
        return new ResultGoal(layer, goal, definition, numerator, denominator, targetPercent, measuredOn);
    }

    public long insatsId() {
        return insatsId;
    }

    public int position() {
        return position;
    }

    public Long id() {
        return id;
    }
}
