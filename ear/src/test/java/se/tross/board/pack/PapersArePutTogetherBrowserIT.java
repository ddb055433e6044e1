package se.tross.board.pack;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import se.tross.board.demonstration.MeetingDemonstration;
import se.tross.forbund.Form;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Accessibility;
import se.tross.shared.harness.BrowserTest;
import se.tross.shared.harness.Look;
import se.tross.shared.harness.StatementsOf;
import se.tross.shared.harness.Visit;

/** The papers of a meeting far ahead become one file, and once more when one comes late. */
class PapersArePutTogetherBrowserIT extends BrowserTest {

    @Test
    void aLatePaperMakesASecondVersion() {
        Visit visit = visit(Role.STYRELSESEKRETERARE);
        Page page = visit.open("/board/year-plan?year=2078");
        Form plan = Form.on(page);
        plan.fill("count", "1").press("Föreslå dagar");
        plan.fill("days", "2078-02-10").fill("from", "9.30").press("Förhandsgranska");
        plan.press("Planera sammanträdet");
        page.locator("main table tbody a").first().click();
        String meeting = path(page);
        assertThat(page.locator(".pack")).containsText("blir en PDF med omslag");
        page.locator(".line-up a").first().click();
        Form.on(page)
                .fill("title", "Val av utvärderare")
                .fill("background", "Tre anbud har kommit in.")
                .fill("proposal", "Att anta det första.")
                .fill("secretGround", "19 kap. 3 § OSL")
                .press("Lägg till ärendet");
        page.navigate(meeting);
        page.locator(".line-up a").first().click();
        Form.on(page)
                .fill("title", "Yttrande över planen")
                .fill("background", "Planen är på remiss.")
                .press("Lägg till ärendet");
        String matter = path(page);
        send(page, "Förslag till plan.pdf");

        page.navigate(meeting);
        page.locator("#make-pack").click();
        assertThat(page.locator(".note.good")).containsText("ihopsatta");
        assertThat(page.locator("h1")).hasText("Handlingar till sammanträdet 2078-02-10");
        assertThat(page.locator("section.pack")).hasCount(1);
        assertThat(page.locator("section.pack .chip")).hasText("gäller");
        String pack = path(page);
        Accessibility.check(page);

        page.navigate(matter);
        send(page, "Sent svar.pdf");
        assertThat(StatementsOf.page(visit.answer(meeting))).isLessThanOrEqualTo(StatementsOf.AT_MOST);
        assertThat(page.locator(".pack .chip")).hasText("inaktuell");
        Accessibility.check(page);
        page.navigate(pack);
        page.getByText("Sätt ihop en ny version").click();
        assertThat(page.locator("section.pack")).hasCount(2);
        assertThat(page.locator("section.pack").first()).containsText("Ny handling: Sent svar, s. 7–8.");
        assertThat(StatementsOf.page(visit.answer(pack))).isLessThanOrEqualTo(StatementsOf.AT_MOST);
        Accessibility.check(visit(Role.STYRELSESEKRETERARE, Look.DARK_PHONE).open(pack));

        String whole = text(page);
        assertThat(whole).contains("Val av utvärderare", "Tre anbud", "tillkom i version 2", "Planen är på remiss.");
        Page others = visit(Role.EKONOM).open(pack);
        assertThat(others.locator("section.pack").first()).containsText("öppna versionen");
        assertThat(others.locator("#make-pack")).hasCount(0);
        assertThat(text(others)).contains("Sekretess", "Planen är på remiss.").doesNotContain("utvärderare", "anbud");
    }

    private static void send(Page page, String name) {
        Form.on(page).input("file").setInputFiles(new FilePayload(name, "application/pdf", paper()));
        Form.on(page).press("Lägg till handlingen");
    }

    private static byte[] paper() {
        try (InputStream bytes = MeetingDemonstration.class.getResourceAsStream("halland-handlingsplan.pdf")) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the latest version says to whoever looks at the page; its labels are what is printed. */
    private static String text(Page page) {
        String address =
                page.locator("section.pack").first().locator("a.btn").last().getAttribute("href");
        APIResponse answer = page.request().get(address);
        assertThat(answer.headers().get("content-type")).isEqualTo("application/pdf");
        assertThat(answer.headers().get("content-disposition")).contains("handlingar-2078-02-10-version-2.pdf");
        try (PDDocument document = Loader.loadPDF(answer.body())) {
            List<String> labels =
                    List.of(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices());
            assertThat(labels).contains("1", "2").endsWith("7", "8");
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(Page page) {
        return page.url().replaceAll("^https?://[^/]+", "");
    }
}
