package se.tross.board.minutes;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import se.tross.board.AttendanceRefusal.NotOnTheBoard;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** What the office does with minutes: says who adjusts them, sends them out, answers remarks (B13, B14). */
@Stateless
@UseCase
public class PrepareMinutes {

    @Inject
    private MinutesRecords records;

    @Inject
    private Clock clock;

    /** The board has chosen somebody to adjust. @throws Refused if it cannot be them */
    @Permits(Permission.BOARD_RECORD)
    public void name(long meetingId, long mandateId) {
        MinutesRecords.Held held = records.held(meetingId);
        held.minutes().name(approver(held, mandateId), held.present());
    }

    /** Somebody who is prevented is replaced. @throws Refused if they have approved, or the other cannot */
    @Permits(Permission.BOARD_RECORD)
    public void replace(long meetingId, long mandateId, long insteadMandateId, String reason) {
        MinutesRecords.Held held = records.held(meetingId);
        held.minutes().replace(mandateId, approver(held, insteadMandateId), held.present(), reason, clock.instant());
        // Who adjusts them stands in the minutes, so they are now other minutes.
        MinutesRecords.Held now = records.held(meetingId);
        now.minutes().textIs(now.content());
    }

    /** To the chair and the justerare. @throws Refused if the meeting goes on, or the law wants something more told */
    @Permits(Permission.BOARD_RECORD)
    public void sendOut(long meetingId) {
        MinutesRecords.Held held = records.held(meetingId);
        held.minutes().sendOut(held.sitting().meeting(), held.content(), clock.instant());
    }

    /** One § before the rest. @throws Refused if it cannot be */
    @Permits(Permission.BOARD_RECORD)
    public void adjustAtOnce(long meetingId, int paragraph) {
        MinutesRecords.Held held = records.held(meetingId);
        held.minutes().adjustAtOnce(paragraph, held.content());
    }

    /** The office has corrected the text, or says why not. @throws Refused if it is settled, or nothing is said */
    @Permits(Permission.BOARD_RECORD)
    public void answer(long meetingId, long remarkId, String words) {
        Remarks.of(records.held(meetingId).minutes(), remarkId).answer(words, clock.instant());
    }

    private static Approver approver(MinutesRecords.Held held, long mandateId) {
        return held.person(mandateId)
                .map(person -> new Approver(person.mandateId(), person.person()))
                .orElseThrow(() -> new Refused(new NotOnTheBoard()));
    }
}
