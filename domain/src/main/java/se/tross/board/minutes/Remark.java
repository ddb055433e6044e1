package se.tross.board.minutes;

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
import java.time.Instant;
import se.tross.board.MinutesRefusal.RemarkIsSettled;
import se.tross.board.MinutesRefusal.RemarkOfSomebodyElse;
import se.tross.board.Wording;
import se.tross.shared.entity.ForbundRecord;
import se.tross.shared.refusal.Refused;

/** What an approver wants corrected in a § before approving. Answered by the office, or taken back by who made it. */
@Entity
@Table(name = "board_minutes_remark")
public class Remark extends ForbundRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "board_minutes_remark_seq")
    @SequenceGenerator(
            name = "board_minutes_remark_seq",
            sequenceName = "board_minutes_remark_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "minutes_id", nullable = false, updatable = false)
    private Minutes minutes;

    @Column(nullable = false, updatable = false)
    private int paragraph;

    @Column(name = "mandate_id", nullable = false, updatable = false)
    private long mandateId;

    @Column(nullable = false, updatable = false)
    private String person;

    @Column(name = "remark", nullable = false, updatable = false)
    private String text;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column
    private String answer;

    @Column(name = "settled_at")
    private Instant settledAt;

    /** For JPA. */
    protected Remark() {}

    Remark(Minutes minutes, int paragraph, Approver by, String text, Instant when) {
        super(minutes.forbundId());
        this.minutes = minutes;
        this.paragraph = paragraph;
        this.mandateId = by.mandateId();
        this.person = by.person();
        this.text = Wording.required("remark", text, Wording.TEXT);
        this.madeAt = when;
    }

    /** The office has corrected the text, or says why not. @throws Refused without an answer, or when there is one */
    public void answer(String words, Instant when) {
        refuseSettled();
        answer = Wording.required("answer", words, Wording.TEXT);
        settledAt = when;
    }

    /** Who made it lets it go. @throws Refused if somebody else made it, or it is settled */
    public void takeBack(long mandate, Instant when) {
        refuseSettled();
        if (mandate != mandateId) {
            throw new Refused(new RemarkOfSomebodyElse());
        }
        settledAt = when;
    }

    private void refuseSettled() {
        if (settledAt != null) {
            throw new Refused(new RemarkIsSettled());
        }
    }

    public boolean isOpen() {
        return settledAt == null;
    }

    public int paragraph() {
        return paragraph;
    }

    public Approver by() {
        return new Approver(mandateId, person);
    }

    public String text() {
        return text;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** Null while it is open, or when it was taken back. */
    public String answer() {
        return answer;
    }

    public Instant settledAt() {
        return settledAt;
    }

    public Minutes minutes() {
        return minutes;
    }

    public Long id() {
        return id;
    }
}
