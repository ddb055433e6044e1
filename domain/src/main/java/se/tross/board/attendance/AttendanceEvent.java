package se.tross.board.attendance;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import se.tross.board.Wording;

/**
 * Somebody comes or goes (B5). Who comes at a matter takes part in it; who leaves at a matter does not.
 *
 * @param mandateId any mandate of the person
 * @param kind what they do
 * @param matterPosition the matter's place on the agenda, from 1
 * @param at the moment
 * @param mode how they take part; null for who leaves
 * @param reason why they take part by sound only (L28), or leave; may be empty
 */
public record AttendanceEvent(
        long mandateId, AttendanceKind kind, int matterPosition, Instant at, AttendanceMode mode, String reason)
        implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    /** As they happened: by matter, then by the clock. */
    public static final Comparator<AttendanceEvent> IN_ORDER =
            Comparator.comparingInt(AttendanceEvent::matterPosition).thenComparing(AttendanceEvent::at);

    public AttendanceEvent {
        reason = Wording.plain(reason);
    }

    /** The day, for what holds that day (B6). */
    public LocalDate day() {
        return at.atZone(STOCKHOLM).toLocalDate();
    }
}
