package se.tross.board.notice;

import java.time.LocalDate;
import java.util.Map;
import se.tross.shared.document.DocumentTemplates;
import se.tross.shared.refusal.Texts;

/** The proof that a notice was posted (anslagsbevis, B17) as accessible PDF for the archive; a draft as long as it hangs. */
public final class ProofDocuments {

    private static final String TEMPLATE = "board/proof.ftlx";
    private static final Texts TEXTS = Texts.swedish();

    private ProofDocuments() {}

    /** @param producedOn today */
    public static byte[] pdf(AnslagsbevisFields proof, LocalDate producedOn) {
        return DocumentTemplates.pdf(TEMPLATE, TEXTS, Map.of("proof", proof, "producedOn", producedOn));
    }

    /** Such as {@code anslagsbevis-2017-11-17-41-50}, with its ending. */
    public static String fileName(AnslagsbevisFields proof) {
        String numbers = proof.paragraphs().replaceAll("[^0-9]+", "-").replaceAll("^-|-$", "");
        String name = TEXTS.text("board.proof.file", proof.meetingDate()) + "-" + numbers;
        return (proof.complete() ? name : name + "-" + TEXTS.text("board.document.file.draft")) + ".pdf";
    }
}
