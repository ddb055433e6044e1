package se.tross.board.minutes;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import se.tross.board.MinutesRefusal.NotAnApprover;
import se.tross.forbund.account.AccountRefusal.PasswordWrong;
import se.tross.forbund.account.AccountRefusal.SignInWrong;
import se.tross.forbund.account.FreshSignIn;
import se.tross.shared.access.Actor;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/**
 * What chair and justerare do with minutes that are sent out: read, remark, approve (B14). An approval is their own word, so
 * the password is asked for once more. With the last one the paragraphs are final.
 */
@Stateless
@UseCase
public class ApproveMinutes {

    @Inject
    private MinutesRecords records;

    @Inject
    private FinishParagraphs finish;

    @Inject
    private FreshSignIn freshSignIn;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * @param read the hash of the text on the approver's page
     * @throws Refused if the password is wrong, the text is another, or the visitor does not approve these minutes
     */
    @Permits(Permission.BOARD_ADJUST)
    public void approve(long meetingId, ContentHash read, String password) {
        prove(password);
        MinutesRecords.Held held = records.held(meetingId);
        held.minutes().approve(own(held), read, held.content(), clock.instant()).ifPresent(finish::finish);
    }

    /** The same for one § that is adjusted before the rest. @throws Refused as for the whole */
    @Permits(Permission.BOARD_ADJUST)
    public void approveAtOnce(long meetingId, int paragraph, ContentHash read, String password) {
        prove(password);
        MinutesRecords.Held held = records.held(meetingId);
        held.minutes()
                .approveAtOnce(paragraph, own(held), read, held.content(), clock.instant())
                .ifPresent(finish::finish);
    }

    /** What should be corrected. @throws Refused if the minutes are not out, or the visitor does not approve them */
    @Permits(Permission.BOARD_ADJUST)
    public void remark(long meetingId, int paragraph, String text) {
        MinutesRecords.Held held = records.held(meetingId);
        held.minutes().remark(own(held), paragraph, text, held.content(), clock.instant());
    }

    /** Who made a remark lets it go. @throws Refused if somebody else made it, or it is settled */
    @Permits(Permission.BOARD_ADJUST)
    public void takeBack(long meetingId, long remarkId) {
        MinutesRecords.Held held = records.held(meetingId);
        Remarks.of(held.minutes(), remarkId).takeBack(own(held), clock.instant());
    }

    private void prove(String password) {
        Actor actor = currentActor.required();
        freshSignIn
                .prove(actor.username(), password == null ? "" : password)
                .refusal()
                .ifPresent(refusal -> {
                    throw new Refused(refusal instanceof SignInWrong ? new PasswordWrong() : refusal);
                });
    }

    /** The visitor's mandate among those who approve. */
    private long own(MinutesRecords.Held held) {
        return held.own(currentActor.required().accountId()).orElseThrow(() -> new Refused(new NotAnApprover()));
    }
}
