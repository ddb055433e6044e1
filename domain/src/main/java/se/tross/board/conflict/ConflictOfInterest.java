package se.tross.board.conflict;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import se.tross.board.Wording;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.refusal.Refused;

/**
 * A conflict of interest (jäv) at a matter: who declared it, on which ground, what the board found (B9). When the person left and
 * returned is told by the attendance.
 */
@Entity
@Table(name = "board_conflict")
public class ConflictOfInterest extends VersionedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "board_conflict_seq")
    @SequenceGenerator(
            name = "board_conflict_seq",
            sequenceName = "board_conflict_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "meeting_id", nullable = false, updatable = false)
    private long meetingId;

    @Column(name = "matter_id", nullable = false, updatable = false)
    private long matterId;

    @Column(name = "mandate_id", nullable = false, updatable = false)
    private long mandateId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ConflictGround ground;

    @Column(nullable = false)
    private String explanation;

    @Column(name = "self_declared", nullable = false, updatable = false)
    private boolean selfDeclared;

    @Column(name = "declared_by", nullable = false, updatable = false)
    private String declaredBy;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ConflictStanding standing = ConflictStanding.DECLARED;

    @Column(nullable = false)
    private String reason = "";

    /** For JPA. */
    protected ConflictOfInterest() {}

    /**
     * Somebody says that they, or somebody else, may be partial.
     *
     * @param conflict the conflict, at the matter's present place on the agenda
     * @param declaredBy who says so
     * @throws Refused if it cannot be recorded, or nobody is said to have said so
     */
    public ConflictOfInterest(
            long forbundId, long meetingId, long matterId, Conflict conflict, String declaredBy, ConflictRules rules) {
        super(forbundId);
        Refused.ifAny(rules.refusals(conflict));
        this.meetingId = meetingId;
        this.matterId = matterId;
        this.declaredBy = Wording.required("declaredBy", declaredBy, Wording.LINE);
        mandateId = conflict.mandateId();
        ground = conflict.ground();
        explanation = conflict.explanation();
        selfDeclared = conflict.selfDeclared();
    }

    /**
     * The board has found whether there is a conflict.
     *
     * @throws Refused if it has done so already, or does not say why there is none
     */
    public void find(boolean conflicted, String why, ConflictRules rules) {
        ConflictStanding found = conflicted ? ConflictStanding.UPHELD : ConflictStanding.DISMISSED;
        Refused.ifAny(rules.refusalsOfFinding(conflict(0), found, why));
        standing = found;
        reason = Wording.plain(why);
    }

    /** The conflict, with its matter at this place on the agenda. */
    public Conflict conflict(int matterPosition) {
        return new Conflict(mandateId, matterPosition, ground, explanation, selfDeclared, standing);
    }

    /** Who said so. */
    public String declaredBy() {
        return declaredBy;
    }

    /** Why the board found so; may be empty. */
    public String reason() {
        return reason;
    }

    public long meetingId() {
        return meetingId;
    }

    public long matterId() {
        return matterId;
    }

    public Long id() {
        return id;
    }
}
