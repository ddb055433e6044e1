package se.tross.board.delegation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;

/** The board takes a delegation back, or puts another in its place. What was decided under it stands. */
@Stateless
@UseCase
public class EndDelegationRule {

    @Inject
    private Records records;

    /**
     * @param version the version that was read when the page was shown
     * @param lastDay the last day that it is in force
     * @throws se.tross.shared.refusal.Refused if it has ended, would end before it began, or somebody has saved it since
     */
    @Permits(Permission.BOARD_DELEGATION_EDIT)
    public void end(long id, long version, LocalDate lastDay) {
        records.get(DelegationRule.class, id, DelegationRule::version, version).end(lastDay);
    }
}
