package se.tross.shared.document;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The one family that documents are set in, Liberation Sans, embedded as PDF/A demands. Read once; every style sheet calls
 * it {@code Text}. A family by any other name would be dropped from the page without a word.
 */
final class DocumentFonts {

    private static final int NORMAL = 400;
    private static final int BOLD = 700;
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

    private static FSSupplier<InputStream> stream(byte[] face) {
        return () -> new ByteArrayInputStream(face);
    }

    private static byte[] face(String style) {
        String path = "/fonts/LiberationSans-" + style + ".ttf";
        try (InputStream font = DocumentFonts.class.getResourceAsStream(path)) {
            if (font == null) {
                throw new DocumentFault("The font is missing: " + path);
            }
            return font.readAllBytes();
        } catch (IOException unreadable) {
            throw new DocumentFault("The font cannot be read: " + path, unreadable);
        }
    }
}
