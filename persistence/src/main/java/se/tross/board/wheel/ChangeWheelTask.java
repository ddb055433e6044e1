package se.tross.board.wheel;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;

/** A task gets another day, title or owner, is no longer used, or is taken up again. What is done of it stays. */
@Stateless
@UseCase
public class ChangeWheelTask {

    @Inject
    private Records records;

    /**
     * @param version the version that was read when the page was shown
     * @throws se.tross.shared.refusal.Refused with everything that the rules refuse, or if somebody has saved the task since
     */
    @Permits(Permission.BOARD_WHEEL_EDIT)
    public void change(long id, long version, WheelTerms terms) {
        seen(id, version).change(terms);
    }

    /** Nobody has to do it any more. @throws se.tross.shared.refusal.Refused if somebody has saved the task since */
    @Permits(Permission.BOARD_WHEEL_EDIT)
    public void retire(long id, long version) {
        seen(id, version).retire();
    }

    /** It is done again. @throws se.tross.shared.refusal.Refused if somebody has saved the task since */
    @Permits(Permission.BOARD_WHEEL_EDIT)
    public void takeUp(long id, long version) {
        seen(id, version).takeUp();
    }

    private WheelTask seen(long id, long version) {
        return records.get(WheelTask.class, id, WheelTask::version, version);
    }
}
