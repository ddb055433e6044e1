package se.tross.shared.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.tross.shared.refusal.Refused;

/** Whatever is done to a file, it is either read or refused with a sentence; nothing else comes out. */
class HostileFilesTest {

    private static final int VARIANTS = 2_000;
    private static final long SEED = 20180101;

    static Stream<Arguments> files() {
        byte[] text = "payer;share;amount\r\n\"Hylte; kommun\";1;186 240\r\n".getBytes(StandardCharsets.UTF_8);
        byte[] utf16 = "payer;amount\r\nHylte;186 240\r\n".getBytes(StandardCharsets.UTF_16);
        byte[] saved = TableFiles.workbook(sheet -> {
            sheet.value(0, 0, "Hylte kommun, 1 %");
            sheet.value(0, 1, 186_240);
            sheet.style(0, 1).format("#,##0").set();
        });
        byte[] byHand = TableFiles.workbookOf(
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c>" + "<c r=\"B1\"><v>1</v></c></row>");
        return Stream.of(
                Arguments.of("text.csv", text),
                Arguments.of("utf16.csv", utf16),
                Arguments.of("saved.xlsx", saved),
                Arguments.of("byhand.xlsx", byHand));
    }

    @ParameterizedTest
    @MethodSource("files")
    void isReadOrRefused(String name, byte[] file) throws IOException {
        Random random = new Random(SEED);
        int read = 0;
        int refused = 0;
        for (int variant = 0; variant < VARIANTS; variant++) {
            byte[] damaged = damaged(file, random);
            try {
                assertThat(new TableFileReader()
                                .read(name, new ByteArrayInputStream(damaged))
                                .rows())
                        .isNotEmpty();
                read++;
            } catch (Refused expected) {
                assertThat(expected.first()).isInstanceOf(TableFileRefusal.class);
                refused++;
            }
        }
        assertThat(read).as("some variants are still read, seed %d", SEED).isPositive();
        assertThat(refused).as("some variants are refused, seed %d", SEED).isPositive();
    }

    @Test
    void isReadOrRefusedWithOtherXml() throws IOException {
        Random random = new Random(SEED);
        String sheet =
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"
                        + "<c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c><c r=\"B1\" s=\"1\"><v>1</v></c></row></sheetData></worksheet>";
        for (int variant = 0; variant < VARIANTS; variant++) {
            Map<String, String> parts = new TreeMap<>(TableFiles.parts(sheet));
            String changed = List.copyOf(parts.keySet()).get(random.nextInt(parts.size()));
            byte[] bytes = damaged(parts.get(changed).getBytes(StandardCharsets.UTF_8), random);
            parts.put(changed, new String(bytes, StandardCharsets.ISO_8859_1));
            byte[] file = TableFiles.zip(parts);
            try {
                assertThat(new TableFileReader()
                                .read("a.xlsx", new ByteArrayInputStream(file))
                                .rows())
                        .isNotEmpty();
            } catch (Refused expected) {
                assertThat(expected.first()).isInstanceOf(TableFileRefusal.class);
            }
        }
    }

    /** One to four bytes changed, or a piece cut out. */
    private static byte[] damaged(byte[] file, Random random) {
        byte[] copy = file.clone();
        if (random.nextInt(5) == 0) {
            int from = random.nextInt(copy.length);
            int length = random.nextInt(copy.length - from);
            byte[] cut = new byte[copy.length - length];
            System.arraycopy(copy, 0, cut, 0, from);
            System.arraycopy(copy, from + length, cut, from, cut.length - from);
            return cut;
        }
        for (int i = random.nextInt(4); i >= 0; i--) {
            copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
        }
        return copy;
    }
}
