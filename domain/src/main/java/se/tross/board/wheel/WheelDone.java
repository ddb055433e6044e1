package se.tross.board.wheel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import se.tross.shared.entity.ForbundRecord;

/** That a task of the year wheel was done for one year: when, and by whom. */
@Entity
@Table(name = "board_wheel_done")
public class WheelDone extends ForbundRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "board_wheel_done_seq")
    @SequenceGenerator(
            name = "board_wheel_done_seq",
            sequenceName = "board_wheel_done_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "task_id", nullable = false, updatable = false)
    private WheelTask task;

    @Column(nullable = false, updatable = false)
    private int year;

    @Column(name = "done_on", nullable = false, updatable = false)
    private LocalDate doneOn;

    @Column(name = "done_by", nullable = false, updatable = false)
    private String doneBy;

    @Column(updatable = false)
    private String note;

    /** For JPA. */
    protected WheelDone() {}

    /** Made by the task, which has asked the rules. */
    WheelDone(WheelTask task, DoneMark mark) {
        super(task.forbundId());
        this.task = task;
        this.year = mark.year();
        this.doneOn = mark.doneOn();
        this.doneBy = mark.who();
        this.note = mark.note();
    }

    /** The same row, whether or not it was loaded with this task. */
    boolean isOf(WheelTask other) {
        return task == other || (task.id() != null && task.id().equals(other.id()));
    }

    public WheelTask task() {
        return task;
    }

    public int year() {
        return year;
    }

    public LocalDate doneOn() {
        return doneOn;
    }

    public String doneBy() {
        return doneBy;
    }

    public String note() {
        return note;
    }

    public Long id() {
        return id;
    }
}
