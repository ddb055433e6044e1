package se.tross.contribution;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** Tables as people bring them, and how they are brought. */
final class PrintedTables {

    /** As printed in the plan of activities of 2018: four rows are too low. */
    static final String HALLAND_2018 = """
            payer;share_percent;amount_kr
            Staten;50;9321000
            Region Halland;25;4660500
            Falkenbergs kommun;3;559260
            Halmstads kommun;8;1491360
            Hylte kommun;1;186240
            Laholms kommun;2;372480
            Kungsbacka kommun;6;1117440
            Varbergs kommun;5;931200
            Summa intäkter;;18642000
            """;

    /** What the shares give. */
    static final String HALLAND_2018_RIGHT = HALLAND_2018
            .replace("186240", "186420")
            .replace("372480", "372840")
            .replace("1117440", "1118520")
            .replace("931200", "932100");

    private PrintedTables() {}

    static void upload(Page page, String fileName, String type, byte[] content) {
        page.locator("input[type=file]").setInputFiles(new FilePayload(fileName, type, content));
        read(page);
    }

    static void upload(Page page, String fileName, String text) {
        upload(page, fileName, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    static void paste(Page page, String cells) {
        page.getByLabel("Eller klistra in från Excel").fill(cells);
        read(page);
    }

    static void read(Page page) {
        page.locator("input[type=submit][value='Läs in']").click();
        page.waitForLoadState();
    }

    static void check(Page page) {
        page.locator("input[type=submit][value='Kontrollera tabellen']").click();
        page.waitForLoadState();
    }
}
