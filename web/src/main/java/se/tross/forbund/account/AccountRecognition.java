package se.tross.forbund.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.tross.forbund.PublishedForbund;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.PublicActor;
import se.tross.shared.frame.ForbundGrant;
import se.tross.shared.frame.Recognition;
import se.tross.shared.frame.Visitor;

/** Recognises the visitor by the account, and lets the use cases know who acts. */
@RequestScoped
public class AccountRecognition implements Recognition {

    @Inject
    private SignedInAccounts accounts;

    @Inject
    private PublishedForbund publishedForbund;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Visitor visitor;

    private SignedInAccount account;

    @Override
    public boolean recognise(long accountId) {
        Optional<SignedInAccount> found = accounts.find(accountId);
        found.ifPresent(this::become);
        return found.isPresent();
    }

    private void become(SignedInAccount found) {
        account = found;
        String theme = found.theme() == Theme.SYSTEM ? "" : found.theme().name().toLowerCase(Locale.ROOT);
        visitor.recognise(
                found.name(), found.username(), found.language().locale().getLanguage(), theme);
        visitor.holds(found.forbund().stream()
                .map(one -> new ForbundGrant(one.forbundId(), one.name(), one.roles()))
                .toList());
        if (found.mustChangePassword()) {
            visitor.owesPassword();
        }
    }

    @Override
    public boolean readPublished(long forbundId) {
        currentActor.become(PublicActor.in(forbundId));
        Optional<String> name = publishedForbund.name();
        name.ifPresent(found -> visitor.worksIn(new ForbundGrant(forbundId, found, Set.of())));
        return name.isPresent();
    }

    @Override
    public void workIn(ForbundGrant grant) {
        visitor.worksIn(grant);
        account.actorIn(grant.forbundId()).ifPresent(currentActor::become);
    }
}
