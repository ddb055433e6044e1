package se.tross.shared.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher reads out of the server's log when the pages do not come. */
class ServerLogTest {

    private static final String LOST_BEANS = """
            2026-01-02 03:04:05.678 SEVERE jakarta.enterprise.ejb: Exception while invoking class EjbDeployer load method
            java.lang.RuntimeException: Unable to load the EJB module. DeploymentContext does not contain any EJB.
            """;
    private static final String NO_DATABASE = """
            2026-01-02 03:04:05.678 SEVERE javax.enterprise: Exception while deploying the app [tross]
            java.lang.RuntimeException: Connection to 127.0.0.1:1 refused
            """;

    @TempDir
    Path root;

    private DataFolder folder;

    @BeforeEach
    void folder() throws IOException {
        folder = new DataFolder(root);
        Files.createDirectories(folder.logs());
    }

    @Test
    void beansThatWereLostByChanceAreWorthAnotherTry() throws IOException {
        ServerLog log = written("", LOST_BEANS);
        assertThat(log.tellsOfFailedDeployment()).isTrue();
        assertThat(log.tellsOfBeansLostByChance()).isTrue();
    }

    @Test
    void anyOtherFailureIsNot() throws IOException {
        ServerLog log = written("", NO_DATABASE);
        assertThat(log.tellsOfFailedDeployment()).isTrue();
        assertThat(log.tellsOfBeansLostByChance()).isFalse();
        assertThat(log.failure(8080)).hasMessageContaining("Connection to 127.0.0.1:1 refused");
    }

    @Test
    void whatAnEarlierStartLeftIsPassedOver() throws IOException {
        ServerLog log = written(LOST_BEANS, "");
        assertThat(log.tellsOfFailedDeployment()).isFalse();
        assertThat(log.tellsOfBeansLostByChance()).isFalse();
    }

    private ServerLog written(String earlier, String now) throws IOException {
        Files.writeString(folder.serverLog(), earlier + now);
        return new ServerLog(folder, earlier.length());
    }
}
