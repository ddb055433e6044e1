package se.tross.shared.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.shared.importing.TableFiles.cells;
import static se.tross.shared.importing.TableFiles.read;
import static se.tross.shared.importing.TableFiles.refusalOf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tross.shared.importing.TableFileRefusal.FileIsSomethingElse;

/** Å, ä and ö come through from every encoding that Swedish programs save in. */
class TextEncodingsTest {

    private static final String TEXT = "betalare;belopp\r\nÄlmhults kommun – åtta öre;1 729\r\n";

    @ParameterizedTest
    @CsvSource({
        "UTF-8, false, UTF-8",
        "UTF-8, true, UTF-8",
        "UTF-16LE, true, UTF-16LE",
        "UTF-16BE, true, UTF-16BE",
        "UTF-16LE, false, UTF-16LE",
        "UTF-16BE, false, UTF-16BE",
        "windows-1252, false, windows-1252"
    })
    void readsSwedishLetters(String encoding, boolean mark, String found) {
        byte[] bytes = ((mark ? "\ufeff" : "") + TEXT).getBytes(Charset.forName(encoding));
        RawTable table = read("a.csv", bytes);
        assertThat(cells(table))
                .containsExactly(List.of("betalare", "belopp"), List.of("Älmhults kommun – åtta öre", "1 729"));
        assertThat(table.form().args()).containsExactly(found);
    }

    @Test
    void readsLatin1() {
        byte[] bytes = "Örkelljunga;12\nÅre;13".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(cells(read("a.csv", bytes))).containsExactly(List.of("Örkelljunga", "12"), List.of("Åre", "13"));
    }

    @Test
    void refusesBytesThatAreNoText() {
        byte[] bytes = {'a', ';', 0, 1, 2, 'b', 7, 0, 0, 3};
        assertThat(refusalOf(() -> read("a.csv", bytes))).isEqualTo(new FileIsSomethingElse("csv", FileKind.UNKNOWN));
    }

    @Test
    void refusesHalfALetterOfUtf16() {
        byte[] bytes = ("\ufeff" + TEXT + "a").getBytes(StandardCharsets.UTF_16LE);
        byte[] cut = Arrays.copyOf(bytes, bytes.length - 1);
        assertThat(refusalOf(() -> read("a.csv", cut))).isEqualTo(new FileIsSomethingElse("csv", FileKind.UNKNOWN));
    }
}
