package se.tross.board.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.tross.board.meeting.MatterOverview;
import se.tross.shared.document.DocumentTemplates;
import se.tross.shared.refusal.Texts;

/** Sets our own pages of a pack: cover and contents, what is written of each matter, leaves for what is not read. */
final class PackPages {

    private final String forbund;
    private final Texts texts;

    PackPages(String forbund, Texts texts) {
        this.forbund = forbund;
        this.texts = texts;
    }

    byte[] front(PackFront front) {
        return DocumentTemplates.pdf("board/pack/front.ftlx", texts, Map.of("front", front));
    }

    byte[] sheet(MatterOverview matter) {
        String raisedBy = matter.source().name();
        return DocumentTemplates.pdf(
                "board/pack/sheet.ftlx",
                texts,
                Map.of(
                        "terms",
                        matter.terms(),
                        "raisedBy",
                        raisedBy == null ? "" : raisedBy,
                        "reported",
                        matter.reported(),
                        "forbund",
                        forbund));
    }

    /** A leaf that bears the numbers of pages that are not read any more, or not by everybody. */
    byte[] leaf(Stretch stretch) {
        PackPart part = stretch.part();
        if (stretch.kind() == StretchKind.SECRET) {
            return leaf(
                    stretch,
                    texts.text(
                            "board.pack.secret.heading",
                            String.valueOf(part.item().place())),
                    texts.text("board.pack.secret.text"));
        }
        return part.standing() == PartStanding.REPLACED
                ? leaf(
                        stretch,
                        texts.text("board.pack.leaf.replaced"),
                        texts.text(
                                "board.pack.leaf.replaced.text",
                                part.item().title(),
                                String.valueOf(part.replacedBy())))
                : leaf(
                        stretch,
                        texts.text("board.pack.leaf.withdrawn"),
                        texts.text("board.pack.leaf.withdrawn.text", part.item().title()));
    }

    private byte[] leaf(Stretch stretch, String heading, String text) {
        return DocumentTemplates.pdf(
                "board/pack/leaf.ftlx",
                texts,
                Map.of(
                        "heading",
                        heading,
                        "pages",
                        texts.text("board.pack.pages", stretch.range().text()),
                        "text",
                        text,
                        "forbund",
                        forbund));
    }

    static int count(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException impossible) {
            throw new UncheckedIOException("What was just set cannot be read", impossible);
        }
    }
}
