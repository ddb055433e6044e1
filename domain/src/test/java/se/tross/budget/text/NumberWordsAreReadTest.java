package se.tross.budget.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People write numbers as words, and sometimes with a letter wrong. */
class NumberWordsAreReadTest {

    @ParameterizedTest
    @CsvSource({
        "noll, 0",
        "två, 2",
        "tre, 3",
        "åtta, 8",
        "Åtta, 8",
        "ÅTTA, 8",
        "elva, 11",
        "tolv, 12",
        "aderton, 18",
        "nitton, 19",
        "tjugo, 20",
        "tjugoett, 21",
        "fyrtiotvå, 42",
        "nittionio, 99",
        "hundra, 100",
        "etthundra, 100",
        "hundratio, 110",
        "tvåhundrafemtio, 250",
        "niohundranittionio, 999",
        "tusen, 1000",
        "tvåtusenfemhundra, 2500",
        "femtontusen, 15000",
        "niohundranittioniotusenniohundranittionio, 999999"
    })
    void rightlySpelt(String word, int value) {
        assertThat(NumberWord.read(word)).contains(new NumberWord(value, false));
    }

    @ParameterizedTest
    @CsvSource({
        "åta, 8",
        "åttta, 8",
        "fyrra, 4",
        "evla, 11",
        "tovl, 12",
        "tolvv, 12",
        "fämton, 15",
        "sexon, 16",
        "sjuton, 17",
        "nittton, 19",
        "tjgo, 20",
        "tjugoåta, 28",
        "trettitvå, 32",
        "fyrtitre, 43",
        "nitionio, 99"
    })
    void oneLetterWrong(String word, int value) {
        assertThat(NumberWord.read(word)).contains(new NumberWord(value, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en",
                "ett",
                "hem",
                "bio",
                "ju",
                "trä",
                "tro",
                "hundar",
                "måtta",
                "fyrar",
                "ela",
                "tolk",
                "fel",
                "sen",
                "tid",
                "åt",
                "all",
                "a",
                "",
                "elev",
                "åtal",
                "fjärde",
                "hundrade",
                "femte",
                "sexa",
                "utbildningar",
                "åå",
                "nolla",
                "nollan"
            })
    void ordinaryWordsAreNoNumbers(String word) {
        assertThat(NumberWord.read(word)).isEmpty();
    }

    /** Every word up to a hundred, with every letter left out in turn: never read as another number than its own. */
    @Test
    void aLetterLeftOutIsNeverReadAsSureOfAnother() {
        List<String> wrong = new ArrayList<>();
        for (String word : List.of(
                "fyra",
                "åtta",
                "elva",
                "tolv",
                "tretton",
                "fjorton",
                "femton",
                "sexton",
                "sjutton",
                "arton",
                "nitton",
                "tjugo",
                "trettio",
                "fyrtio",
                "femtio",
                "sextio",
                "sjuttio",
                "åttio",
                "nittio",
                "tjugofem")) {
            int value = NumberWord.read(word).orElseThrow().value();
            for (int at = 1; at < word.length(); at++) {
                String slip = word.substring(0, at) + word.substring(at + 1);
                Optional<NumberWord> read = NumberWord.read(slip);
                if (read.isPresent() && read.get().value() != value) {
                    wrong.add(slip + " " + read.get());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }
}
