package se.tross.shared.trail;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;

/**
 * Recomputes the chain of the own förbund and compares its rows with what the trail says, as the application's role can:
 * read only. Whoever wants to be sure of the database's owner too runs the command, with heads noted outside.
 */
@Stateless
@UseCase
public class VerifyTrail {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private CurrentActor currentActor;

    @Permits(Permission.TRAIL_READ)
    public TrailReport verify() {
        try {
            return TrailVerification.verifyOne(entities.unwrap(Connection.class), currentActor.forbundId());
        } catch (SQLException e) {
            throw new IllegalStateException("The trail could not be read", e);
        }
    }
}
