package se.tross.insats.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.tross.shared.document.Pdf;
import se.tross.shared.refusal.Texts;

/** An agreement that everybody can read, sign and edit further. */
class AgreementDocumentsTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 6, 1);

    private static AgreementGround ground(boolean awaitsAppeal) {
        AgreementText text =
                new AgreementText("# Parter\nVi <är> överens & glada.\n# Pengar\n- 2019: 600 000 kr\n- 2020: 1 kr");
        return new AgreementGround(
                new AgreementOverview(1, 1, 2, text, awaitsAppeal, null, ""),
                "Team IST",
                "Halmstads kommun",
                "Samordningsförbundet i Halland",
                "222000-9910",
                "§ 41");
    }

    @Test
    void saysWhatIsAgreedWithPlacesToSign() {
        Pdf pdf = new Pdf(AgreementDocuments.pdf(ground(true), TODAY, Texts.swedish()))
                .kept("insats-overenskommelse.pdf");
        assertThat(pdf.title()).isEqualTo("Överenskommelse om Team IST");
        assertThat(pdf.text())
                .contains("Vi <är> överens & glada.")
                .contains("2019: 600 000 kr")
                .contains("styrelsens beslut § 41 vinner laga kraft")
                .contains("Halmstads kommun");
        assertThat(pdf.bookmarks()).containsExactly("Parter", "Pengar", "Underskrifter");
        assertThat(pdf.faults()).isEmpty();
    }

    @Test
    void leavesTheReservationOutWhereItIsNotChosen() {
        assertThat(new Pdf(AgreementDocuments.pdf(ground(false), TODAY, Texts.swedish())).text())
                .doesNotContain("laga kraft");
        assertThat(AgreementDocuments.word(ground(false), TODAY, Texts.swedish()))
                .startsWith('P', 'K');
    }
}
