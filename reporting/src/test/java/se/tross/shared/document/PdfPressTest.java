package se.tross.shared.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.tross.shared.refusal.Texts;

/** A document is accessible, can be archived, says everything that it was given, and fetches nothing. */
class PdfPressTest {

    private static String document(String body) {
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"sv-SE\"><head><title>Prov</title>"
                + "<meta name=\"subject\" content=\"Prov\"/>"
                + "<style>html, body, pre, code { font-family: Text; }</style></head><body><h1>Prov</h1>" + body
                + "</body></html>";
    }

    @Test
    void setsEveryLetterAccessibly() {
        String text = "Åäö ÅÄÖ é ü – — ” · → § № € 1\u00a0234,50 \u221212 \u202f%";
        Pdf pdf = new Pdf(
                PdfPress.print(document("<p>" + text + "</p><p><b>fet</b> <i>kursiv</i> <b><i>båda</i></b></p>")));
        assertThat(pdf.faults()).isEmpty();
        assertThat(pdf.text()).isEqualToIgnoringWhitespace("Prov " + text.replace('\u00a0', ' ') + " fet kursiv båda");
        assertThat(pdf.language()).isEqualTo("sv-SE");
        assertThat(pdf.title()).isEqualTo("Prov");
    }

    @Test
    void repeatsTheHeadOfALongTable() {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 120; i++) {
            rows.append("<tr><th scope=\"row\">Rad ").append(i).append("</th><td>x</td></tr>");
        }
        Pdf pdf = new Pdf(PdfPress.print(document("<table style=\"-fs-table-paginate: paginate\"><thead><tr>"
                + "<th scope=\"col\">Huvud</th><th scope=\"col\">Värde</th></tr></thead><tbody>" + rows
                + "</tbody></table>")));
        assertThat(pdf.pages()).isGreaterThan(1);
        assertThat(pdf.text().split("Huvud", -1)).hasSize(pdf.pages() + 1);
        assertThat(pdf.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style=\"font-family: Courier\">borta</p>",
                "<p style=\"no-such-property: 1\">x</p>",
                "<img src=\"http://127.0.0.1:9/x.png\" alt=\"x\"/>",
                "<img src=\"file:///etc/hostname\" alt=\"x\"/>"
            })
    void failsRatherThanLeaveSomethingOut(String body) {
        assertThatExceptionOfType(DocumentFault.class).isThrownBy(() -> PdfPress.print(document(body)));
    }

    @Test
    void leavesTheThreadAsItWas() {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        PdfPress.print(document("<p>x</p>"));
        assertThatExceptionOfType(DocumentFault.class).isThrownBy(() -> PdfPress.print("<html><body>"));
        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
    }

    @Test
    void failsOnWhatIsNotWellFormed() {
        assertThatExceptionOfType(DocumentFault.class).isThrownBy(() -> PdfPress.print("<html><body>"));
    }

    @Test
    void refusesADocumentType() {
        String entity = "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + document("<p>&x;</p>");
        assertThatExceptionOfType(DocumentFault.class).isThrownBy(() -> PdfPress.print(entity));
    }

    @ParameterizedTest
    @CsvSource({"sv, Sida 1 av 1, sv-SE", "en, Page 1 of 1, en-GB"})
    void framesEveryDocument(String language, String page, String tag) {
        Texts texts = Texts.in(Locale.forLanguageTag(language));
        String nasty = "Förbundet \"Å & Ö\" </style> \\ } i <Väst>";
        Pdf pdf = new Pdf(DocumentTemplates.pdf("shared/document/frame-test.ftlx", texts, Map.of("text", nasty)));
        assertThat(pdf.text()).contains(page).contains(nasty + " brödtext").contains(nasty + " fot");
        assertThat(pdf.language()).isEqualTo(tag);
        assertThat(pdf.title()).isEqualTo(nasty);
        assertThat(pdf.bookmarks()).containsExactly(nasty);
        assertThat(pdf.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"${missing}", "${\"freemarker.template.utility.Execute\"?new()(\"id\")}", "${text?api.class}"})
    void failsInATemplateThatAsksForTooMuch(String expression) {
        assertThatExceptionOfType(DocumentFault.class)
                .isThrownBy(() -> DocumentTemplates.fill(
                        "shared/document/eval-test.ftlx", Texts.swedish(), Map.of("text", "x", "inner", expression)));
    }
}
