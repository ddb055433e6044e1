package se.tross.board.archive;

import jakarta.ejb.EJBException;
import java.util.List;
import java.util.function.LongConsumer;
import se.tross.shared.access.Actor;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.SystemActor;
import se.tross.shared.document.DocumentFault;
import se.tross.shared.refusal.Refused;

/**
 * Archives what waits, each file for itself: one that cannot be made is told of in the log, stops no other, and is tried again
 * the next time.
 */
public final class EachWaiting {

    private static final System.Logger LOG = System.getLogger(EachWaiting.class.getName());

    private EachWaiting() {}

    /** @param what is archived, for the log @param step makes and keeps one file */
    public static void archive(List<Long> waiting, String what, LongConsumer step) {
        for (long id : waiting) {
            try {
                step.accept(id);
            } catch (Refused | DocumentFault | EJBException failure) {
                LOG.log(System.Logger.Level.WARNING, "Arkiveringen väntar: " + what + " " + id, failure);
            }
        }
    }

    /** As Tross itself, whoever has just done something that is to be archived. */
    public static void asTross(CurrentActor currentActor, Runnable work) {
        Actor visitor = currentActor.required();
        currentActor.become(SystemActor.in(visitor.forbundId()));
        try {
            work.run();
        } finally {
            currentActor.become(visitor);
        }
    }
}
