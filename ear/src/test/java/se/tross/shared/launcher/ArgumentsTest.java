package se.tross.shared.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {

    @Test
    void takesOptionsInAnyOrder() {
        Arguments arguments = Arguments.of(List.of("--port", "8090", "backup", "--data", "/srv/t", "file"), Map.of());
        assertThat(arguments)
                .isEqualTo(
                        new Arguments("backup", List.of("file"), OptionalInt.of(8090), Path.of("/srv/t"), "127.0.0.1"));
    }

    @ParameterizedTest
    @CsvSource({
        "/srv/a, /srv/b, /srv/a",
        "'', /srv/b, /srv/b/tross",
    })
    void findsTheFolderInTheEnvironment(String named, String shared, String expected) {
        Map<String, String> environment = Map.of("TROSS_DATA", named, "XDG_DATA_HOME", shared);
        assertThat(Arguments.of(List.of("start"), environment).data()).isEqualTo(Path.of(expected));
    }

    @Test
    void keepsDataInTheHomeFolderOtherwise() {
        assertThat(Arguments.of(List.of("start"), Map.of()).data())
                .isEqualTo(Path.of(System.getProperty("user.home"), ".local/share/tross"));
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, http://127.0.0.1:8080/",
        "0.0.0.0, http://127.0.0.1:8080/",
        "10.1.2.3, http://10.1.2.3:8080/",
    })
    void showsAnAddressThatABrowserHereCanOpen(String address, String shown) {
        assertThat(Arguments.pages(address, 8080)).isEqualTo(shown);
    }
}
