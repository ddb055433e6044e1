package se.tross.forbund.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;

/** Somebody chooses the language and the look of the pages, and whether to be told in the morning of what waits. */
@Stateless
@UseCase
public class ChangeOwnProfile {

    @Inject
    private Records records;

    @Inject
    private CurrentActor currentActor;

    @Permits(Permission.SIGNED_IN)
    public void choose(Language language, Theme theme, boolean digest) {
        Account account = own();
        account.choose(language, theme);
        account.wantDigest(digest);
    }

    /** Whether the person is told in the morning of what waits. */
    @Permits(Permission.SIGNED_IN)
    public boolean wantsDigest() {
        return own().wantsDigest();
    }

    private Account own() {
        return records.get(Account.class, currentActor.required().accountId());
    }
}
