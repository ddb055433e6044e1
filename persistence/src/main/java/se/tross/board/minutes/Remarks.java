package se.tross.board.minutes;

import se.tross.shared.access.AccessRefusal;
import se.tross.shared.refusal.Refused;

/** Finds a remark among those of its minutes. */
final class Remarks {

    private Remarks() {}

    /** @throws Refused if these minutes have no such remark */
    static Remark of(Minutes minutes, long remarkId) {
        return minutes.remarks().stream()
                .filter(remark -> remark.id() == remarkId)
                .findFirst()
                .orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
    }
}
