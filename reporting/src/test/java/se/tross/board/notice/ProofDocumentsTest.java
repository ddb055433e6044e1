package se.tross.board.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.tross.shared.document.Pdf;

/** B17: the proof of a notice has its fields, and is a draft until the notice has come down. */
class ProofDocumentsTest {

    private static final LocalDate POSTED = LocalDate.of(2018, 4, 3);

    private static AnslagsbevisFields proof(boolean complete) {
        return new AnslagsbevisFields(
                "Styrelsen för Samordningsförbundet i Halland",
                LocalDate.of(2018, 3, 28),
                "§§ 1–3, 5",
                POSTED,
                LocalDate.of(2018, 4, 25),
                "Förbundets kansli, Halmstad",
                LocalDate.of(2018, 4, 24),
                "Sara Sekreterare",
                complete);
    }

    @Test
    void aNoticeThatHasComeDownIsProved() {
        Pdf pdf = new Pdf(ProofDocuments.pdf(proof(true), POSTED.plusDays(22))).kept("anslagsbevis.pdf");
        assertThat(pdf.faults()).isEmpty();
        assertThat(pdf.title()).isEqualTo("Anslagsbevis 2018-03-28");
        assertThat(pdf.text())
                .contains("Organ Styrelsen för Samordningsförbundet i Halland")
                .contains("Sammanträdesdatum 2018-03-28")
                .contains("Tillkännager §§ 1–3, 5")
                .contains("Anslaget uppsatt 2018-04-03")
                .contains("Anslaget nedtaget 2018-04-25")
                .contains("Förvaringsplats Förbundets kansli, Halmstad")
                .contains("Sista dag för överklagande 2018-04-24")
                .contains("Underskrift Sara Sekreterare")
                .doesNotContain("Utkast");
        assertThat(ProofDocuments.fileName(proof(true))).isEqualTo("anslagsbevis-2018-03-28-1-3-5.pdf");
    }

    @Test
    void aNoticeThatHangsHasADraft() {
        Pdf pdf = new Pdf(ProofDocuments.pdf(proof(false), POSTED));
        assertThat(pdf.faults()).isEmpty();
        assertThat(pdf.text()).contains("Utkast. Anslaget sitter uppe", "Anslaget tas ned 2018-04-25");
        assertThat(ProofDocuments.fileName(proof(false))).endsWith("-utkast.pdf");
    }
}
