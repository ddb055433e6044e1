package se.tross.shared.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Table;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.refusal.Refused;

/** What the database refuses because somebody else was faster, as refusals that say so. Anything else is a bug. */
@Dependent
public class StorageRefusals {

    /** unique_violation, exclusion_violation. */
    private static final Set<String> TAKEN = Set.of("23505", "23P01");

    /** The name stands in quotes in whatever language the server speaks. */
    private static final Pattern CONSTRAINT = Pattern.compile("\"(\\w+_\\w+)\"");

    @Inject
    private LastChange lastChange;

    /** @throws PersistenceException the failure itself, if it is not about somebody else having been faster */
    public Refused of(PersistenceException failure) {
        if (failure instanceof OptimisticLockException conflict) {
            return new Refused(conflictOver(recordOf(conflict)));
        }
        return violation(failure)
                .filter(constraint -> !constraint.endsWith("_pkey"))
                .map(constraint -> new Refused(new AccessRefusal.StoredMeanwhile(constraint)))
                .orElseThrow(() -> failure);
    }

    /** The provider leaves the standard place empty at a flush, and names the record in its own exception. */
    private static Object recordOf(OptimisticLockException conflict) {
        Object record = conflict.getEntity();
        for (Throwable cause = conflict.getCause(); record == null && cause != null; cause = cause.getCause()) {
            if (cause instanceof org.eclipse.persistence.exceptions.OptimisticLockException own) {
                record = own.getObject();
            }
        }
        return record;
    }

    private Refusal conflictOver(Object entity) {
        if (entity == null || !entity.getClass().isAnnotationPresent(Table.class)) {
            return new AccessRefusal.ChangedMeanwhile();
        }
        return lastChange
                .of(entity)
                .<Refusal>map(change -> new AccessRefusal.VersionConflict(change.who(), change.when()))
                .orElseGet(AccessRefusal.ChangedMeanwhile::new);
    }

    private static Optional<String> violation(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && TAKEN.contains(sql.getSQLState())) {
                Matcher matcher = CONSTRAINT.matcher(sql.getMessage());
                return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
