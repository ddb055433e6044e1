package se.tross.board.pack;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import se.tross.shared.document.DocumentFonts;

/**
 * Prints the number on each page, and what the page belongs to, as something that is no part of the text: those who listen to
 * the page do not hear it. It is drawn before the page's own content, so that nothing the content leaves behind disturbs it.
 */
final class PageStamp {

    /** In thousandths of the strip's height. */
    private static final int BASE_LINE = 450;

    private static final int SIZE = 340;

    /** In thousandths of the page's width. */
    private static final int MARGIN = 95;

    private static final int THOUSAND = 1000;
    private static final Color GREY = new Color(0x4a5a66);

    private static final COSName[] POINTS = {COSName.QUADPOINTS, COSName.L, COSName.VERTICES, COSName.getPDFName("CL")};

    private final PDDocument pack;
    private final PDFont text;
    private final PDFont bold;

    PageStamp(PDDocument pack) throws IOException {
        this.pack = pack;
        this.text = PDType0Font.load(pack, new ByteArrayInputStream(DocumentFonts.regular()), true);
        this.bold = PDType0Font.load(pack, new ByteArrayInputStream(DocumentFonts.bold()), true);
    }

    /** @param shrink whether the page is somebody else's, so that room must be made */
    void print(PDPage page, String number, String mark, boolean shrink) throws IOException {
        PageRoom room = new PageRoom(page);
        AffineTransform smaller = room.smaller();
        try (PDPageContentStream content = new PDPageContentStream(pack, page, AppendMode.PREPEND, true, false)) {
            stamp(content, room, number, mark);
            if (shrink) {
                content.saveGraphicsState();
                content.transform(new Matrix(smaller));
                PDRectangle box = room.box();
                content.addRect(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
                content.clip();
            }
        }
        if (shrink) {
            try (PDPageContentStream content = new PDPageContentStream(pack, page, AppendMode.APPEND, true, false)) {
                content.restoreGraphicsState();
            }
            moveAnnotations(page, smaller);
        }
    }

    private void stamp(PDPageContentStream content, PageRoom room, String number, String mark) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        content.saveGraphicsState();
        content.transform(new Matrix(room.upright()));
        content.setNonStrokingColor(GREY);
        write(content, text, room.strip(), false, mark);
        content.setNonStrokingColor(Color.BLACK);
        write(content, bold, room.strip(), true, number);
        content.restoreGraphicsState();
        content.endMarkedContent();
    }

    /** @param outer whether at the right margin */
    private static void write(PDPageContentStream content, PDFont font, Rectangle2D strip, boolean outer, String words)
            throws IOException {
        float size = (float) (strip.getHeight() * SIZE / THOUSAND);
        double margin = strip.getWidth() * MARGIN / THOUSAND;
        double width = font.getStringWidth(words) / THOUSAND * size;
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset((float) (outer ? strip.getWidth() - margin - width : margin), (float)
                (strip.getHeight() * BASE_LINE / THOUSAND));
        content.showText(words);
        content.endText();
    }

    /** Links and fields lie over the content, and follow it. */
    private static void moveAnnotations(PDPage page, AffineTransform smaller) {
        COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        if (annotations == null) {
            return;
        }
        for (int i = 0; i < annotations.size(); i++) {
            if (annotations.getObject(i) instanceof COSDictionary annotation) {
                move(annotation.getCOSArray(COSName.RECT), smaller);
                for (COSName name : POINTS) {
                    move(annotation.getCOSArray(name), smaller);
                }
                moveEach(annotation.getCOSArray(COSName.INKLIST), smaller);
            }
        }
    }

    private static void moveEach(COSArray lines, AffineTransform smaller) {
        for (int i = 0; lines != null && i < lines.size(); i++) {
            COSBase line = lines.getObject(i);
            move(line instanceof COSArray points ? points : null, smaller);
        }
    }

    private static void move(COSArray points, AffineTransform smaller) {
        if (points == null) {
            return;
        }
        float[] places = points.toFloatArray();
        smaller.transform(places, 0, places, 0, places.length / 2);
        for (int i = 0; i < places.length; i++) {
            points.set(i, new COSFloat(places[i]));
        }
    }
}
