package se.tross.board.minutes;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** Gathers what the document of minutes is written from, as far as its reader may see it (P5, P7). */
@Stateless
@UseCase
public class MinutesGrounds {

    @Inject
    private MinutesRecords records;

    @Inject
    private MinutesGroundReader reader;

    @Inject
    private CurrentActor currentActor;

    /** @throws Refused if there is no such meeting */
    @Permits(Permission.BOARD_READ)
    public MinutesGround ground(long meetingId) {
        MinutesRecords.Held held = records.read(meetingId);
        return reader.of(held, MinutesSight.of(held.sitting(), currentActor.required()));
    }

    /** For everybody. @throws Refused if there is no such meeting, or its minutes are not adjusted */
    @Permits(Permission.PUBLIC)
    public MinutesGround published(long meetingId) {
        records.find(meetingId)
                .filter(minutes -> minutes.status() == MinutesStatus.ADJUSTED)
                .orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
        MinutesRecords.Held held = records.read(meetingId);
        return reader.of(held, MinutesSight.ofThePublic(held.sitting()));
    }
}
