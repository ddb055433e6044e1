package se.tross.shared.guard;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import se.tross.shared.harness.TestDatabase;

/** The id of a förbund that is not the visitor's. */
final class OtherForbund {

    private OtherForbund() {}

    static String id(String own) {
        try (Connection superuser = TestDatabase.asSuperuser();
                ResultSet rows = superuser
                        .createStatement()
                        .executeQuery("select min(id) from forbund_forbund where id <> " + own)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
