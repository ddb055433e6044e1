package se.tross.board.conflict;

import java.io.Serializable;
import se.tross.board.Wording;

/**
 * A conflict of interest (jäv) of one person at one matter (B9). Whether there is one is judged by people; Tross only keeps
 * out whom it concerns.
 *
 * @param mandateId any mandate of the person
 * @param matterPosition the matter's place on the agenda
 * @param ground why the person may be partial
 * @param explanation the circumstance in words; may be empty when the person says so themselves
 * @param selfDeclared whether the person says so themselves, as everybody must
 * @param standing what is held of it
 */
public record Conflict(
        long mandateId,
        int matterPosition,
        ConflictGround ground,
        String explanation,
        boolean selfDeclared,
        ConflictStanding standing)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public Conflict {
        explanation = Wording.plain(explanation);
    }

    /** Somebody steps aside. */
    public static Conflict declared(long mandateId, int matterPosition, ConflictGround ground, String explanation) {
        return new Conflict(mandateId, matterPosition, ground, explanation, true, ConflictStanding.DECLARED);
    }

    /** Somebody else asks whether the person is partial. */
    public static Conflict questioned(long mandateId, int matterPosition, ConflictGround ground, String explanation) {
        return new Conflict(mandateId, matterPosition, ground, explanation, false, ConflictStanding.DECLARED);
    }

    /** Whether it keeps the person out of the matter: until the board has found that there is none. */
    public boolean excludes() {
        return standing != ConflictStanding.DISMISSED;
    }

    /** Whether the board must decide on it before it decides the matter. */
    public boolean isUndecided() {
        return !selfDeclared && standing == ConflictStanding.DECLARED;
    }
}
