package se.tross.shared.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import se.tross.shared.container.TestContainer;

/** The application does not start on a schema that is older than itself. */
class SchemaVersionTest {

    @Test
    void findsNothingMissingInANewSchemaAndTheFirstGapInAnOldOne() throws SQLException {
        try (TestContainer container = TestContainer.start(Clock.systemUTC())) {
            SchemaVersion version = container.get(SchemaVersion.class);
            assertThat(version.firstMissing()).isEmpty();

            try (Connection owner = container.database().as(TestDatabase.OWNER)) {
                TestDatabase.run(owner, "delete from databasechangelog where id like 'contribution%'");
            }
            assertThat(version.firstMissing()).contains("contribution-key");

            try (Connection owner = container.database().as(TestDatabase.OWNER)) {
                TestDatabase.run(owner, "drop table databasechangelog");
            }
            assertThat(version.firstMissing()).contains("shared-extensions");
        }
    }
}
