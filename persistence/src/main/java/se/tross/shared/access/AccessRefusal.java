package se.tross.shared.access;

import java.time.Instant;
import se.tross.shared.refusal.Refusal;

/** What every use case may be refused for, in order of precedence, whatever it is about. */
public sealed interface AccessRefusal extends Refusal {

    /** Nobody is signed in, or the session has ended. */
    record NotSignedIn() implements AccessRefusal {}

    /** None of the person's roles in the förbund has the permission. */
    record NotPermitted(Permission permission) implements AccessRefusal {}

    /** There is no such record; one of another förbund is not told apart from none. */
    record NotFound() implements AccessRefusal {}

    /**
     * Somebody else saved the record after it was read.
     *
     * @param who the name of whoever saved last
     * @param when the moment
     */
    record VersionConflict(String who, Instant when) implements AccessRefusal {}

    /** Somebody else removed the record after it was read, or saved it at the very same moment. */
    record ChangedMeanwhile() implements AccessRefusal {}

    /**
     * Somebody else stored, a moment before, what rules this one out.
     *
     * @param constraint the name of the database's constraint, which begins with the capability
     */
    record StoredMeanwhile(String constraint) implements AccessRefusal {
        @Override
        public String key() {
            return constraint.substring(0, constraint.indexOf('_')) + ".refusal.stored." + constraint;
        }
    }
}
