package se.tross.board.meeting;

import se.tross.shared.access.Actor;
import se.tross.shared.access.Permission;

/**
 * The matters as one visitor may see them (P5).
 *
 * @param everything whether the visitor may know what secret matters are about
 */
public record MatterSight(boolean everything) {

    public static MatterSight of(Actor actor) {
        return new MatterSight(actor.may(Permission.BOARD_SECRET_READ));
    }

    public boolean sees(Matter matter) {
        return everything || !matter.isSecret();
    }

    /** @param papers how many papers it has */
    public MatterOverview of(Matter matter, int papers) {
        return sees(matter) ? MatterOverview.of(matter, papers) : MatterOverview.hidden(matter);
    }
}
