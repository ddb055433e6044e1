package se.tross.shared.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A Word file that Word, LibreOffice and a screen reader take as written by hand: opened here by another program's reader. */
class WordPressTest {

    private static final String HEAD = """
            <html xmlns="http://www.w3.org/1999/xhtml" lang="sv-SE"><head><title>Plan &amp; budget</title>
            <meta name="author" content="Samordningsförbundet"/><meta name="foot" content="ur version 3"/>
            <meta name="mark" content="Utkast"/><meta name="page" content="Sida"/></head><body>
            """;

    private static XWPFDocument open(String body) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(WordPress.print(HEAD + body + "</body></html>")));
    }

    @Test
    void hasHeadingsThatTheNavigationPaneShows() throws IOException {
        try (XWPFDocument word =
                open("<h1>Budget</h1><h2>Mål</h2><h3>Delmål</h3><p>Text med <strong>vikt</strong>.</p>")) {
            assertThat(word.getParagraphs())
                    .extracting(XWPFParagraph::getStyle)
                    .containsExactly("Heading1", "Heading2", "Heading3", null);
            assertThat(word.getStyles().getStyle("Heading2").getName()).isEqualTo("heading 2");
            assertThat(word.getParagraphs().get(3).getText()).isEqualTo("Text med vikt.");
            assertThat(word.getParagraphs().get(3).getRuns().get(1).isBold()).isTrue();
        }
    }

    @Test
    void saysItsTitleItsAuthorItsLanguageAndItsMark() throws IOException, XmlException {
        try (XWPFDocument word = open("<p>x</p>")) {
            assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo("Plan & budget");
            assertThat(word.getProperties().getCoreProperties().getCreator()).isEqualTo("Samordningsförbundet");
            assertThat(word.getStyle()
                            .getDocDefaults()
                            .getRPrDefault()
                            .getRPr()
                            .getLangArray(0)
                            .getVal())
                    .isEqualTo("sv-SE");
            assertThat(word.getHeaderList().get(0).getText()).contains("Utkast");
            assertThat(word.getFooterList().get(0).getText()).contains("ur version 3", "Sida");
        }
    }

    @Test
    void repeatsTheHeadOfATableAndKeepsNumbersToTheRight() throws IOException {
        try (XWPFDocument word = open("""
                <h2>Insatser</h2><table><thead><tr><th scope="col">Insats</th><th scope="col" class="r">tkr</th></tr></thead>
                <tbody><tr class="group"><th scope="row" colspan="2">Metodutveckling</th></tr>
                <tr><th scope="row">VÄXA</th><td class="r">1 960</td></tr>
                <tr class="sum"><th scope="row">Summa</th><td class="r">1 960</td></tr></tbody></table>
                """)) {
            XWPFTable table = word.getTables().get(0);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isFalse();
            assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow());
            assertThat(table.getRow(1).getTableCells()).hasSize(1);
            assertThat(table.getRow(2).getCell(1).getText()).isEqualTo("1\u00a0960");
            assertThat(table.getRow(2)
                            .getCell(1)
                            .getParagraphs()
                            .get(0)
                            .getAlignment()
                            .name())
                    .isEqualTo("RIGHT");
            assertThat(table.getRow(3).getCell(0).getParagraphs().get(0).getStyle())
                    .isEqualTo("TableSum");
            assertThat(table.getCTTbl().getTblPr().getTblCaption().getVal()).isEqualTo("Insatser");
        }
    }

    @Test
    void keepsATableThatFitsOnAPageWhole() throws IOException {
        String table =
                "<table><tbody><tr><th scope=\"row\">IST</th></tr><tr><th scope=\"row\">VÄXA</th></tr></tbody></table>";
        try (XWPFDocument word = open("<div class=\"nobreak\"><h3>Insatser</h3>" + table + "</div>" + table)) {
            assertThat(word.getTables().stream()
                            .flatMap(each -> each.getRows().stream())
                            .map(row -> row.getCell(0).getParagraphs().get(0))
                            .map(paragraph -> paragraph.getCTP().getPPr().isSetKeepNext()))
                    .containsExactly(true, false, false, false);
        }
    }

    @Test
    void numbersEachListFromOne() throws IOException {
        try (XWPFDocument word =
                open("<ol><li>ett</li><li>två</li></ol><p>och</p><ol><li>ett</li></ol><ul><li>punkt</li></ul>")) {
            assertThat(word.getParagraphs())
                    .extracting(paragraph -> paragraph.getNumID() == null
                            ? 0
                            : paragraph.getNumID().intValue())
                    .containsExactly(2, 2, 0, 3, 1);
        }
    }

    @Test
    void keepsWhatSomebodyWroteAsText() throws IOException {
        try (XWPFDocument word = open("<p>1 &lt; 2 &amp; \"citat\" &lt;w:p/&gt;</p>")) {
            assertThat(word.getParagraphs().get(0).getText()).isEqualTo("1 < 2 & \"citat\" <w:p/>");
        }
    }

    @Test
    void beginsANewPageWhereThePdfDoes() throws IOException {
        try (XWPFDocument word = open("<h1>Ett</h1><div class=\"newpage\"><h1>Två</h1></div>")) {
            assertThat(word.getParagraphs())
                    .extracting(XWPFParagraph::isPageBreak)
                    .containsExactly(false, true);
        }
    }

    @Test
    void listsItsHeadingsWithTheirPagesInAFieldThatWordMakesAnew() throws IOException {
        try (XWPFDocument word = open("""
                <h2 class="contents">Innehåll</h2><ul class="contents"><li><a href="#mal">Mål</a></li>
                <li class="deep"><a href="#drift">Drift</a></li></ul><h2 id="mal">Mål</h2>
                <h3 id="drift" style="page-break-before: always" class="newpage">Drift</h3>
                """)) {
            assertThat(word.getParagraphs())
                    .extracting(XWPFParagraph::getStyle)
                    .containsExactly("TOCHeading", "TOC2", "TOC3", "Heading2", "Heading3");
            assertThat(word.getParagraphs().get(1).getText()).isEqualTo("Mål\t1");
            assertThat(word.getParagraphs().get(2).getText()).isEqualTo("Drift\t2");
            String xml = word.getDocument().xmlText();
            assertThat(xml)
                    .contains("TOC \\o \"2-3\"", "PAGEREF mal \\h", "PAGEREF drift \\h")
                    .containsSubsequence("w:anchor=\"drift\"", "w:name=\"drift\"");
            assertThat(xml.split("\"begin\"", -1))
                    .hasSameSizeAs(xml.split("\"end\"", -1))
                    .hasSize(4);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<img src=\"x\" alt=\"y\"/>", "<p><img src=\"x\" alt=\"y\"/></p>", "<dl><dt>x</dt></dl>"})
    void losesNothingWithoutAWord(String body) {
        assertThatThrownBy(() -> WordPress.print(HEAD + body + "</body></html>"))
                .isInstanceOf(DocumentFault.class)
                .hasMessageContaining("Word has no place for");
    }

    @Test
    void isTheSameFileForTheSameText() {
        String xhtml = HEAD + "<h1>Budget</h1></body></html>";
        assertThat(WordPress.print(xhtml)).isEqualTo(WordPress.print(xhtml));
    }
}
