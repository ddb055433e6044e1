package se.tross.insats.tertial;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import se.tross.shared.entity.ForbundRecord;

/** What a tertial report says of one goal of the insats. */
@Entity
@Table(name = "insats_report_goal")
public class ReportGoal extends ForbundRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "insats_report_goal_seq")
    @SequenceGenerator(
            name = "insats_report_goal_seq",
            sequenceName = "insats_report_goal_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "report_id", nullable = false, updatable = false)
    private long reportId;

    @Column(nullable = false, updatable = false)
    private int position;

    @Column(nullable = false)
    private String goal = "";

    @Column
    private Integer reached;

    @Column(name = "of_how_many")
    private Integer ofHowMany;

    @Column(nullable = false)
    private String comment = "";

    /** For JPA. */
    protected ReportGoal() {}

    ReportGoal(TertialReport report, int position) {
        super(report.forbundId());
        reportId = report.id();
        this.position = position;
    }

    void word(GoalPart part, String text) {
        if (part == GoalPart.GOAL) {
            goal = text;
        } else {
            comment = text;
        }
    }

    void count(GoalPart part, Integer number) {
        if (part == GoalPart.REACHED) {
            reached = number;
        } else {
            ofHowMany = number;
        }
    }

    public GoalResult stands() {
        return new GoalResult(goal, reached, ofHowMany, comment);
    }

    public int position() {
        return position;
    }

    public long reportId() {
        return reportId;
    }
}
