package se.tross.shared.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import se.tross.shared.harness.Acting;
import se.tross.shared.harness.InContainer;
import se.tross.shared.refusal.Refused;

/** Every use case, called as every role: who lacks the permission is refused before anything is read; nobody else is. */
class RolesAndUseCasesIT extends InContainer {

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Acting acting;

    @Resource
    private UserTransaction transaction;

    private long halland;

    @Test
    void everyPublicMethodNamesItsPermission() {
        assertThat(UseCases.all())
                .hasSizeGreaterThan(20)
                .allSatisfy(call -> assertThat(call.permits()).as(call.name()).isNotNull());
    }

    @Test
    void aRoleWithoutThePermissionIsRefused() throws Exception {
        halland = acting.halland();
        SoftAssertions soft = new SoftAssertions();
        for (UseCases.Call call : UseCases.all()) {
            for (Role role : Role.values()) {
                boolean may = call.permits().value().heldBy(Set.of(role));
                soft.assertThat(lacks(call.permits().value(), outcome(call, role)))
                        .as("%s as %s", call.name(), role)
                        .isEqualTo(!may);
            }
        }
        soft.assertAll();
    }

    @Test
    void nobodySignedInIsRefusedEverything() throws Exception {
        for (UseCases.Call call : UseCases.all()) {
            assertThat(outcome(call, null))
                    .as(call.name())
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.first()).isEqualTo(new AccessRefusal.NotSignedIn()));
        }
    }

    private static boolean lacks(Permission permission, Throwable outcome) {
        return outcome instanceof Refused refused && refused.first().equals(new AccessRefusal.NotPermitted(permission));
    }

    /** What comes of a call with empty arguments, in a transaction that is taken back whatever happens. */
    private Throwable outcome(UseCases.Call call, Role role) throws SystemException, NotSupportedException {
        if (role == null) {
            currentActor.leave();
        } else {
            currentActor.become(Acting.actor(halland, role));
        }
        transaction.begin();
        try {
            call.method().invoke(call.reference(), Arguments.plain(call.method()));
            return null;
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof EJBException bug ? bug.getCausedByException() : e.getCause();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        } finally {
            transaction.rollback();
            currentActor.leave();
        }
    }
}
