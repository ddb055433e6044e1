package se.tross.contribution;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import se.tross.shared.access.Role;
import se.tross.shared.harness.BrowserTest;

/** What is no table, or pretends to be one, gets a sentence beside the upload; nothing is kept. */
class FilesThatAreRefusedBrowserIT extends BrowserTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int MEGABYTE = 1 << 20;

    private Page refused(String name, String type, byte[] content) {
        Page page = visit(Role.EKONOM).open("/contribution/import?year=2018");
        PrintedTables.upload(page, name, type, content);
        assertThat(page.locator(".progress-of")).hasText("Steg 1 av 3");
        return page;
    }

    private static void says(Page page, String sentence) {
        assertThat(page.locator(".field.wrong .error")).containsText(sentence);
        assertThat(page.locator(".errors a")).hasCount(1);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook(String sheet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(utf8("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"));
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(utf8("<workbook/>"));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(utf8(sheet));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void aPictureNamedAsATable() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
        says(refused("tabell.csv", "text/csv", png), ".csv");
    }

    @Test
    void aFileOfAnotherKind() {
        says(refused("plan.pdf", "application/pdf", utf8("%PDF-1.7")), "pdf");
    }

    @Test
    void aWorkbookMadeToFillTheMemory() {
        String bomb = "<worksheet>" + " ".repeat(60 * MEGABYTE) + "</worksheet>";
        Page page = refused("tabell.xlsx", XLSX, workbook(bomb));
        assertThat(page.locator(".field.wrong .error")).isVisible();
    }

    @Test
    void aFormulaInACell() {
        says(refused("tabell.csv", "text/csv", utf8("Betalare;Belopp\nStaten;=1+2\nSumma;3\n")), "B2");
    }

    @Test
    void aPersonalNumberInTheNameOfTheFile() {
        Page page = refused("811218-9876.csv", "text/csv", utf8(PrintedTables.HALLAND_2018));
        says(page, "personnummer");
        assertThat(page.content()).doesNotContain("811218-9876");
    }

    @Test
    void anEmptyFileAndNothingAtAll() {
        assertThat(refused("tabell.csv", "text/csv", new byte[0]).locator(".field.wrong .error"))
                .isVisible();
        Page page = visit(Role.EKONOM).open("/contribution/import");
        PrintedTables.read(page);
        assertThat(page.locator(".field.wrong .error")).isVisible();
    }

    @Test
    void textInUtf16AndInLatin1IsReadAsItIs() {
        for (var charset : new java.nio.charset.Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1}) {
            Page page = visit(Role.EKONOM).open("/contribution/import?year=2018");
            byte[] text = ("\ufeff" + PrintedTables.HALLAND_2018).getBytes(charset);
            byte[] plain = PrintedTables.HALLAND_2018.getBytes(charset);
            PrintedTables.upload(page, "tabell.csv", "text/csv", charset == StandardCharsets.UTF_16LE ? text : plain);
            assertThat(page.locator(".progress-of")).hasText("Steg 2 av 3");
            assertThat(page.locator("tfoot")).containsText("Summa intäkter");
        }
    }

    @Test
    void aFileThatIsTooLargeIsStoppedBeforeItIsSent() {
        Page page = visit(Role.EKONOM).open("/contribution/import");
        page.locator("input[type=file]").setInputFiles(new FilePayload("stor.csv", "text/csv", new byte[6 * MEGABYTE]));
        assertThat(page.locator(".error.at-once")).containsText("större än 5 MB");
    }

    @Test
    void withoutScriptTheServerSaysThatAFileIsTooLarge() {
        Page page = visit(Role.EKONOM).open("/contribution/import");
        APIResponse answer = page.request()
                .post(
                        page.url(),
                        RequestOptions.create()
                                .setHeader("Origin", page.url().replaceFirst("(https?://[^/]+).*", "$1"))
                                .setMultipart(FormData.create()
                                        .set(
                                                "file",
                                                new FilePayload("stor.csv", "text/csv", new byte[30 * MEGABYTE]))));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("större än 5 MB").contains("Steg 1 av 3");
    }
}
