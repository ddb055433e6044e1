package se.tross.insats.tertial;

import java.util.Map;
import se.tross.shared.document.DocumentTemplates;
import se.tross.shared.document.WordPress;
import se.tross.shared.refusal.Texts;

/** The board's paper of a tertial as accessible PDF and as an editable Word file, both set from one template. */
public final class TertialPapers {

    private static final String TEMPLATE = "insats/tertial.ftlx";

    private TertialPapers() {}

    public static byte[] pdf(TertialPaper paper, Texts texts) {
        return DocumentTemplates.pdf(TEMPLATE, texts, Map.of("paper", paper));
    }

    public static byte[] word(TertialPaper paper, Texts texts) {
        return WordPress.print(DocumentTemplates.fill(TEMPLATE, texts, Map.of("paper", paper)));
    }

    /** Such as {@code tertialrapport-2018-T1}, without an ending. */
    public static String fileName(TertialPaper paper, Texts texts) {
        ReportTertial tertial = paper.ground().tertial();
        return texts.text("insats.paper.file", tertial.year(), tertial.tertial().name());
    }
}
