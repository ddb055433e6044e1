package se.tross.shared.trail;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Verifies the chains of all förbund inside the server, reading only. For jobs: what it finds concerns every förbund, so
 * no page shows it to the people of one. It takes its connection from the data source, since the entity manager has none
 * to give before its first statement.
 */
@Stateless
public class VerifyEveryTrail {

    @Resource(lookup = "java:app/jdbc/tross")
    private DataSource database;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public TrailReport verify() {
        try (Connection connection = database.getConnection()) {
            return TrailVerification.verify(connection);
        } catch (SQLException unreadable) {
            throw new IllegalStateException("The trail could not be read", unreadable);
        }
    }
}
