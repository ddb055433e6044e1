package se.tross.shared.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Does the installation's own work in one förbund after the other, as what may do only that. */
@ApplicationScoped
public class InEachForbund {

    @Inject
    private EveryForbund everyForbund;

    @Inject
    private CurrentActor currentActor;

    /** @param work what the use cases of each förbund are asked to do; nobody acts any more when it is done, or fails */
    public void run(Runnable work) {
        try {
            for (long id : everyForbund.ids()) {
                currentActor.become(SystemActor.in(id));
                work.run();
            }
        } finally {
            currentActor.leave();
        }
    }
}
