package se.tross.shared.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.tross.shared.refusal.Texts;

/** Every refusal and every kind of file has its words in both languages. */
class RefusalsOfFilesSpeakTest {

    static Stream<String> keys() {
        Stream<String> refusals = Arrays.stream(TableFileRefusal.class.getPermittedSubclasses())
                .map(record -> "shared.refusal." + record.getSimpleName());
        Stream<String> kinds = Arrays.stream(FileKind.values()).map(kind -> "shared.FileKind." + kind);
        Stream<String> forms = Arrays.stream(Delimiter.values())
                .flatMap(delimiter ->
                        Stream.of("shared.TableForm.text." + delimiter, "shared.TableForm.pasted." + delimiter));
        return Stream.of(refusals, kinds, forms).flatMap(all -> all);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void inSwedishAndEnglish(String key) {
        String swedish = Texts.swedish().text(key, 1, 2);
        assertThat(swedish).isNotBlank();
        assertThat(Texts.in(Locale.UK).text(key, 1, 2)).isNotBlank().isNotEqualTo(swedish);
    }
}
