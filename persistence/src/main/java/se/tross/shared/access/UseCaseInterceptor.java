package se.tross.shared.access;

import jakarta.annotation.Priority;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.PersistenceException;
import se.tross.shared.refusal.Refused;

/** Asks for the permission first, then lets the use case work on the rows of the actor's förbund. */
@UseCase
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class UseCaseInterceptor {

    @Inject
    private CurrentActor currentActor;

    @Inject
    private AccessTransaction transaction;

    @Inject
    private StorageRefusals storageRefusals;

    /** @throws Refused before anything is read, if nobody is signed in or the permission is missing */
    @AroundInvoke
    public Object permitted(InvocationContext call) throws Exception {
        try {
            transaction.enter(permittedActor(call));
            Object result = call.proceed();
            transaction.flush();
            return result;
        } catch (RefusedInTransaction passing) {
            throw passing;
        } catch (Refused refused) {
            throw new RefusedInTransaction(refused);
        } catch (PersistenceException failure) {
            throw new RefusedInTransaction(storageRefusals.of(failure));
        } catch (EJBException wrapped) {
            throw refusalWithin(wrapped);
        }
    }

    /** Whom a use case asks for help may be a session bean as well: the server wraps what it throws. */
    private RefusedInTransaction refusalWithin(EJBException wrapped) {
        for (Throwable cause = wrapped.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return new RefusedInTransaction(refused);
            }
            if (cause instanceof PersistenceException failure) {
                return new RefusedInTransaction(storageRefusals.of(failure));
            }
        }
        throw wrapped;
    }

    private Actor permittedActor(InvocationContext call) {
        Permits permits = call.getMethod().getAnnotation(Permits.class);
        if (permits == null) {
            throw new IllegalStateException("A use case names its permission: " + call.getMethod());
        }
        Actor actor = currentActor.required();
        if (!actor.may(permits.value())) {
            throw new Refused(new AccessRefusal.NotPermitted(permits.value()));
        }
        return actor;
    }
}
