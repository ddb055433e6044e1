package se.tross.forbund.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.Role;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** Somebody stops being something in the förbund; that they were it stays. */
@Stateless
@UseCase
public class EndRole {

    @Inject
    private Records records;

    @Inject
    private AccountRecords accounts;

    @Inject
    private CurrentActor currentActor;

    /** @throws Refused if the last day lies before the first, or nobody else could keep the accounts */
    @Permits(Permission.ACCOUNT_ADMINISTER)
    public void end(long grantId, LocalDate lastDay) {
        RoleGrant grant = records.get(RoleGrant.class, grantId);
        if (grant.forbundId() != currentActor.forbundId()) {
            throw new Refused(new AccessRefusal.NotFound());
        }
        if (grant.role() == Role.ADMINISTRATOR) {
            accounts.refuseEndingLastAdministrator(grantId, lastDay);
        }
        grant.end(lastDay);
    }
}
