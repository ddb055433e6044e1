package se.tross.shared.document;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/**
 * The one family that documents are set in, Liberation Sans, embedded as PDF/A demands. Read once; every style sheet calls
 * it {@code Text}. A family by any other name would be dropped from the page without a word.
 */
public final class DocumentFonts {

    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    /** The directory of an OpenType font: how many tables, then for each its name of four letters, and where it lies. */
    private static final int TABLE_COUNT_AT = 4;

    private static final int FIRST_TABLE_AT = 12;
    private static final int TABLE_RECORD = 16;
    private static final int SUBSTITUTIONS = 0x47535542; // GSUB
    private static final int NO_TABLE = 0x6e6f6e65; // none

    private static final byte[] REGULAR = face("Regular");
    private static final byte[] STRONG = face("Bold");
    private static final byte[] ITALIC = face("Italic");
    private static final byte[] STRONG_ITALIC = face("BoldItalic");

    private DocumentFonts() {}

    static void addTo(PdfRendererBuilder builder) {
        builder.useFont(stream(REGULAR), "Text", NORMAL, FontStyle.NORMAL, true);
        builder.useFont(stream(STRONG), "Text", BOLD, FontStyle.NORMAL, true);
        builder.useFont(stream(ITALIC), "Text", NORMAL, FontStyle.ITALIC, true);
        builder.useFont(stream(STRONG_ITALIC), "Text", BOLD, FontStyle.ITALIC, true);
    }

    public static byte[] regular() {
        return REGULAR.clone();
    }

    public static byte[] bold() {
        return STRONG.clone();
    }

    private static FSSupplier<InputStream> stream(byte[] face) {
        return () -> new ByteArrayInputStream(face);
    }

    private static byte[] face(String style) {
        String path = "/fonts/LiberationSans-" + style + ".ttf";
        try (InputStream font = DocumentFonts.class.getResourceAsStream(path)) {
            if (font == null) {
                throw new DocumentFault("The font is missing: " + path);
            }
            return withoutLigatures(font.readAllBytes());
        } catch (IOException unreadable) {
            throw new DocumentFault("The font cannot be read: " + path, unreadable);
        }
    }

    /**
     * Hides the table of glyph substitutions. For each piece of text the typesetter would look for what may be drawn
     * together (fi, fl), which is three quarters of the time that a long document takes; the text says the same without.
     */
    private static byte[] withoutLigatures(byte[] font) {
        ByteBuffer tables = ByteBuffer.wrap(font);
        int count = tables.getShort(TABLE_COUNT_AT);
        for (int table = 0; table < count; table++) {
            int at = FIRST_TABLE_AT + table * TABLE_RECORD;
            if (tables.getInt(at) == SUBSTITUTIONS) {
                tables.putInt(at, NO_TABLE);
            }
        }
        return font;
    }
}
