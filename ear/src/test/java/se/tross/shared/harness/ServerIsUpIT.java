package se.tross.shared.harness;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class ServerIsUpIT extends InContainer {

    @Resource(lookup = "java:app/jdbc/tross")
    private DataSource database;

    @Test
    void applicationIsAnUnprivilegedRoleOfPostgres() throws SQLException {
        try (Connection connection = database.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo("PostgreSQL");
            assertThat(connection.getMetaData().getUserName()).isEqualTo("tross_app");
        }
    }
}
