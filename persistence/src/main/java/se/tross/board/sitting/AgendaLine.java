package se.tross.board.sitting;

import java.io.Serializable;
import se.tross.board.decision.Decision;
import se.tross.board.decision.DecisionOutcome;
import se.tross.board.meeting.Matter;
import se.tross.board.meeting.MatterKind;
import se.tross.board.meeting.MatterStanding;

/**
 * A matter on the agenda, and what came of it.
 *
 * @param matterId the matter
 * @param position its place, from 1
 * @param title as on the agenda
 * @param kind what sort of matter
 * @param standing whether the ledamöter knew of it beforehand
 * @param inHand whether the board is at it
 * @param secret whether it is secret (P5)
 * @param cited its §; empty before it is decided
 * @param outcome what the board came to; null before
 */
public record AgendaLine(
        long matterId,
        int position,
        String title,
        MatterKind kind,
        MatterStanding standing,
        boolean inHand,
        boolean secret,
        String cited,
        DecisionOutcome outcome)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    static AgendaLine of(Matter matter, Decision decision, Long matterInHand) {
        return new AgendaLine(
                matter.id(),
                matter.position(),
                matter.title(),
                matter.kind(),
                matter.standing(),
                matter.id().equals(matterInHand),
                matter.isSecret(),
                decision == null ? "" : decision.cited(),
                decision == null ? null : decision.outcome());
    }

    public boolean decided() {
        return outcome != null;
    }

    /** Whether the board has to take it up before it decides anything. */
    public boolean toBeTakenUp() {
        return standing == MatterStanding.RAISED;
    }
}
