package se.tross.shared.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumTest {

    @TempDir
    private Path folder;

    @Test
    void missingChromiumIsSaidWithTheWayToGetIt() {
        assertThatThrownBy(() -> Chromium.find(null, List.of("/nowhere/chromium")))
                .hasMessageContaining("/nowhere/chromium")
                .hasMessageContaining("apt-get install -y chromium")
                .hasMessageContaining("TROSS_CHROMIUM");
    }

    @Test
    void aConfiguredPathThatIsWrongIsNotReplacedInSilence() throws IOException {
        Path usual = executable("usual");
        assertThatThrownBy(() -> Chromium.find("/nowhere/mine", List.of(usual.toString())))
                .hasMessageContaining("/nowhere/mine");
    }

    @Test
    void theConfiguredPathComesFirst() throws IOException {
        Path usual = executable("usual");
        Path mine = executable("mine");
        assertThat(Chromium.find(mine.toString(), List.of(usual.toString()))).isEqualTo(mine);
        assertThat(Chromium.find(null, List.of(usual.toString()))).isEqualTo(usual);
    }

    private Path executable(String name) throws IOException {
        Path file = Files.createFile(folder.resolve(name));
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }
}
