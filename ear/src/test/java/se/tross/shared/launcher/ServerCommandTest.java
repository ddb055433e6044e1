package se.tross.shared.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerCommandTest {

    private static final ServerFiles FILES =
            new ServerFiles(new DataFolder(Path.of("/none")), new Distribution(Path.of("/built")));

    @Test
    void isKnownByItsFolderAndKeepsAnArchiveOfClasses() {
        assertThat(words("-Xmx2g -Dsome=thing"))
                .contains("-Dtross.data=/none", "-Xmx2g", "-Dsome=thing", "8080")
                .anyMatch(word -> word.startsWith("-XX:ArchiveClassesAtExit="));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-javaagent:/opt/agent.jar", "-XX:StartFlightRecording=duration=1m", "-agentlib:jdwp"})
    void keepsNoArchiveWhenSomethingLooksIntoTheClasses(String option) {
        assertThat(words(option)).contains(option).noneMatch(word -> word.contains("Archive"));
    }

    @Test
    void lettersLinkToTheServerUnlessAnotherAddressIsSet() {
        assertThat(words("")).contains("-Dtross.address=http://localhost:8080");
        assertThat(new ServerCommand(FILES, Map.of("TROSS_ADDRESS", "https://tross.example")).on(8080))
                .noneMatch(word -> word.startsWith("-Dtross.address"));
    }

    private static List<String> words(String own) {
        return new ServerCommand(FILES, Map.of("TROSS_JAVA_OPTS", own)).on(8080);
    }
}
