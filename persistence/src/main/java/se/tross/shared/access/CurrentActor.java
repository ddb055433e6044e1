package se.tross.shared.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import se.tross.shared.refusal.Refused;

/** Who acts in this request. Set by the one who knows: the sign-in filter of the pages, or a job. */
@RequestScoped
public class CurrentActor {

    private Actor actor;

    public void become(Actor newActor) {
        actor = newActor;
    }

    /** The request goes on without anybody being signed in. */
    public void leave() {
        actor = null;
    }

    public Optional<Actor> actor() {
        return Optional.ofNullable(actor);
    }

    /** @throws Refused if nobody is signed in */
    public Actor required() {
        return actor().orElseThrow(() -> new Refused(new AccessRefusal.NotSignedIn()));
    }

    public long forbundId() {
        return required().forbundId();
    }
}
