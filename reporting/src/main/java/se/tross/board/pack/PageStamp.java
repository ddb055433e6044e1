package se.tross.board.pack;

import java.awt.geom.AffineTransform;
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

    /** Of the height of the strip. */
    private static final double BASE_LINE = 0.45;

    private static final double SIZE = 0.34;
    private static final double MARGIN = 0.095;
    private static final float GREY = 0.29f;
    private static final float SCALE = 1000;

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
        float size = (float) (room.strip() * SIZE);
        double margin = room.width() * MARGIN;
        content.beginMarkedContent(COSName.ARTIFACT);
        content.saveGraphicsState();
        content.transform(new Matrix(room.upright()));
        content.setNonStrokingColor(GREY);
        write(content, text, size, margin, room.strip() * BASE_LINE, mark);
        content.setNonStrokingColor(0f);
        double width = bold.getStringWidth(number) / SCALE * size;
        write(content, bold, size, room.width() - margin - width, room.strip() * BASE_LINE, number);
        content.restoreGraphicsState();
        content.endMarkedContent();
    }

    private static void write(PDPageContentStream content, PDFont font, float size, double x, double y, String words)
            throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset((float) x, (float) y);
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
