package se.tross.insats.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tross.insats.AttachmentRefusal.AttachmentTooLarge;
import se.tross.shared.refusal.Refused;

/** What an application may bring along. */
class AttachmentsAreOfKnownKindsTest {

    private static byte[] bytes(String content) {
        return content.replace("PK34", "PK\u0003\u0004").getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @CsvSource({
        "C:\\bilder\\plan.pdf, %PDF-1.7 %%EOF, PDF, plan.pdf",
        "avtal.DOCX, PK34 word/document.xml, WORD, avtal.DOCX",
        "budget.xlsx, PK34 xl/workbook.xml, EXCEL, budget.xlsx"
    })
    void isTaken(String name, String content, AttachmentKind kind, String called) {
        AttachmentFile file = new AttachmentFile(name, bytes(content));
        assertThat(file.kind()).isEqualTo(kind);
        assertThat(file.name()).isEqualTo(called);
        assertThat(file.sha256()).hasSize(64);
    }

    @ParameterizedTest
    @CsvSource({
        "'', %PDF-1.7 %%EOF, AttachmentMissing",
        "811218-9876.pdf, %PDF-1.7 %%EOF, AttachmentNameHoldsPersonalNumber",
        "plan.pdf, '', AttachmentIsEmpty",
        "plan.exe, MZ, AttachmentKindNotTaken",
        "plan, %PDF-1.7 %%EOF, AttachmentKindNotTaken",
        "plan.pdf, %PDF-1.7 cut off, AttachmentNotWhatItSays",
        "plan.pdf, <html>, AttachmentNotWhatItSays",
        "avtal.docx, PK34 xl/workbook.xml, AttachmentNotWhatItSays",
        "budget.xlsx, PK34 xl/workbook.xml xl/vbaProject.bin, AttachmentNotWhatItSays"
    })
    void isRefused(String name, String content, String refusal) {
        assertThatThrownBy(() -> new AttachmentFile(name, bytes(content)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.first().getClass().getSimpleName())
                                .isEqualTo(refusal));
    }

    @Test
    void aByteTooManyIsRefused() {
        assertThatThrownBy(() -> new AttachmentFile("plan.pdf", new byte[AttachmentFile.MOST_BYTES + 1]))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.first()).isEqualTo(new AttachmentTooLarge(10)));
    }

    @Test
    void theEleventhIsRefused() {
        assertThat(Attachments.refusals(AttachmentFile.MOST_FILES - 1)).isEmpty();
        assertThat(Attachments.refusals(AttachmentFile.MOST_FILES)).isNotEmpty();
    }
}
