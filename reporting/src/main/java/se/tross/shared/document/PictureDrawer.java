package se.tross.shared.document;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;

/** Puts the pictures of a template into the PDF, as outlines that stay sharp however much they are enlarged. */
final class PictureDrawer implements SVGDrawer {

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double cssWidth, double cssHeight, double dotsPerPixel) {
        Drawing drawing = Drawing.of(svg);
        return new Placed(drawing, (int) Math.round(drawing.width() * dotsPerPixel), (int)
                Math.round(drawing.height() * dotsPerPixel));
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
        // pictures are lettered with the documents' own font
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // see importFontFaceRules
    }

    @Override
    public void close() {
        // holds nothing
    }

    /** A picture, with its width and height in dots of the page. */
    private record Placed(Drawing drawing, int width, int height) implements SVGDrawer.SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return width;
        }

        @Override
        public int getIntrinsicHeight() {
            return height;
        }

        @Override
        public void drawSVG(OutputDevice page, RenderingContext context, double x, double y) {
            page.drawWithGraphics((float) x, (float) y, drawing.width(), drawing.height(), drawing::paint);
        }
    }
}
