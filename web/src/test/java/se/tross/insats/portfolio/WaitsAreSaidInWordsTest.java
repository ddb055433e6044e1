package se.tross.insats.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tross.shared.refusal.Texts;

/** What an insats waits for is a sentence, never a code: "Väntar på beredningsgruppen, senast 2018-03-12". */
class WaitsAreSaidInWordsTest {

    private static String said(String key, String arg, LocalDate by, Locale language) {
        Wait wait = new Wait(1, "insats.wait." + key, arg == null ? List.of() : List.of(arg), by);
        return PortfolioWords.waitsFor(new PortfolioRow(null, null, null, null, wait), Texts.in(language));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            draft                | -          | -          | Ansökan är inte inlämnad
            applicant            | -          | 2018-03-12 | Väntar på sökanden, senast 2018-03-12
            group                | -          | 2018-03-12 | Väntar på beredningsgruppen, senast 2018-03-12
            proposal             | -          | -          | Väntar på förbundschefen: förslaget ska till styrelsen
            board                | -          | -          | Väntar på styrelsen
            boardOn              | 2018-03-16 | -          | Väntar på styrelsen, sammanträdet 2018-03-16
            adjusting            | -          | -          | Väntar på att styrelsens beslut justeras
            agreement            | -          | -          | Överenskommelsen ska skrivas under
            requisition.ASKED    | 3          | -          | Rekvisition 3 väntar på kontroll
            requisition.CHECKED  | 3          | -          | Rekvisition 3 väntar på attest
            requisition.ATTESTED | 3          | -          | Rekvisition 3 väntar på betalning
            report               | -          | 2018-05-30 | Väntar på tertialrapport, senast 2018-05-30
            reportApproval       | -          | -          | Väntar på förbundschefen: tertialrapporten är inlämnad
            finalReport          | -          | -          | Väntar på slutrapporten
            finalApproval        | -          | -          | Väntar på förbundschefen: slutrapporten är inlämnad
            takeover             | -          | 2018-05-30 | Övertagandet ska följas upp, senast 2018-05-30
            """)
    void eachStateSaysItsSentence(String key, String arg, LocalDate by, String sentence) {
        assertThat(said(key, arg, by, Texts.SWEDISH)).isEqualTo(sentence);
        assertThat(said(key, arg, by, Texts.ENGLISH)).isNotEmpty().isNotEqualTo(sentence);
    }

    @Test
    void whatWaitsForNothingSaysNothing() {
        assertThat(PortfolioWords.waitsFor(new PortfolioRow(null, null, null, null, null), Texts.swedish()))
                .isEmpty();
    }
}
