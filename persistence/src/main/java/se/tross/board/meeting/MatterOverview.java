package se.tross.board.meeting;

import java.io.Serializable;

/**
 * A matter as its visitor may see it. Of a secret one (P5) somebody without the right sees its place, and nothing else.
 *
 * @param id the matter; 0 when it is hidden
 * @param version to act upon it
 * @param position its place on the agenda, from 1
 * @param terms what is written of it; null when it is hidden
 * @param source who raised it; null when it is hidden
 * @param standing how it came before the board
 * @param automatic whether Tross itself added it
 * @param decided whether the board has decided it
 * @param reported what Tross itself tells under it; empty for nothing
 * @param secret whether it is secret
 * @param papers how many papers it has
 */
public record MatterOverview(
        long id,
        long version,
        int position,
        MatterTerms terms,
        MatterSource source,
        MatterStanding standing,
        boolean automatic,
        boolean decided,
        String reported,
        boolean secret,
        int papers)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** All of it. */
    static MatterOverview of(Matter matter, int papers) {
        return new MatterOverview(
                matter.id(),
                matter.version(),
                matter.position(),
                matter.terms(),
                matter.source(),
                matter.standing(),
                matter.isAddedAutomatically(),
                matter.isDecided(),
                matter.reported() == null ? "" : matter.reported(),
                matter.isSecret(),
                papers);
    }

    /** What somebody sees who may not know what it is about. */
    static MatterOverview hidden(Matter matter) {
        return new MatterOverview(
                0, 0, matter.position(), null, null, matter.standing(), false, matter.isDecided(), "", true, 0);
    }

    public boolean isHidden() {
        return terms == null;
    }

    /** Whether it came after the summons. */
    public boolean isLate() {
        return standing == MatterStanding.RAISED || standing == MatterStanding.TAKEN_UP;
    }
}
