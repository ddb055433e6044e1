package se.tross.forbund.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;

/** Somebody chooses the language and the look of the pages. */
@Stateless
@UseCase
public class ChangeOwnProfile {

    @Inject
    private Records records;

    @Inject
    private CurrentActor currentActor;

    @Permits(Permission.SIGNED_IN)
    public void choose(Language language, Theme theme) {
        records.get(Account.class, currentActor.required().accountId()).choose(language, theme);
    }
}
