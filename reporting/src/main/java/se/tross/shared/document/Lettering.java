package se.tross.shared.document;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Writes in pictures with the documents' own letters, as outlines: the same on every machine, even one that has no fonts
 * installed. One writes at a time, since the font is read as it is needed.
 */
final class Lettering {

    static final Lettering REGULAR = new Lettering(DocumentFonts.regular());
    static final Lettering BOLD = new Lettering(DocumentFonts.bold());

    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final int unitsPerEm;

    private Lettering(byte[] face) {
        try {
            font = new TTFParser().parse(new RandomAccessReadBuffer(face));
            letters = font.getUnicodeCmapLookup();
            unitsPerEm = font.getUnitsPerEm();
        } catch (IOException unreadable) {
            throw new DocumentFault("The font cannot be read", unreadable);
        }
    }

    /** How wide the text is, in units of the font. */
    synchronized int width(String text) {
        return text.codePoints()
                .map(letter -> advance(letters.getGlyphId(letter)))
                .sum();
    }

    /** The text's outline in units of the font, on a base line that begins so far to the right; the y axis points up. */
    synchronized Path2D outline(String text, int start) {
        Path2D outline = new Path2D.Double();
        int at = start;
        for (int letter : text.codePoints().toArray()) {
            int glyph = letters.getGlyphId(letter);
            outline.append(AffineTransform.getTranslateInstance(at, 0).createTransformedShape(shape(glyph)), false);
            at += advance(glyph);
        }
        return outline;
    }

    /** How many units of the font a letter's size is. */
    int unitsPerEm() {
        return unitsPerEm;
    }

    private int advance(int glyph) {
        try {
            return font.getAdvanceWidth(glyph);
        } catch (IOException unreadable) {
            throw new DocumentFault("The font cannot be read", unreadable);
        }
    }

    /** A blank has no outline. */
    private Path2D shape(int glyph) {
        try {
            GlyphData data = font.getGlyph().getGlyph(glyph);
            return data == null ? new Path2D.Double() : data.getPath();
        } catch (IOException unreadable) {
            throw new DocumentFault("The font cannot be read", unreadable);
        }
    }
}
