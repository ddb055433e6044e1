package se.tross.shared.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * A picture of a template: an {@code svg} element of rectangles, paths and lines of text, each in one colour; a unit is a
 * ninety-sixth of an inch. It is painted as lines in the PDF and as dots in Word. Whatever else SVG knows fails the document,
 * since it would be left out.
 *
 * @param width in units
 * @param height in units
 * @param patches from the back
 */
record Drawing(int width, int height, List<Patch> patches) {

    private static final int TEXT_SIZE = 11;

    /** How many halves of a text stand before its anchor. */
    private static final Map<String, Integer> HALVES_BEFORE = Map.of("start", 0, "middle", 1, "end", 2);

    Drawing {
        patches = List.copyOf(patches);
    }

    /** A shape in its colour. */
    record Patch(Shape shape, Color colour) {}

    /** @throws DocumentFault if the picture holds what cannot be painted, or says nothing to those who do not see it */
    static Drawing of(Element svg) {
        if (svg.getAttribute("alt").isBlank()) {
            throw new DocumentFault("A picture has no words for those who do not see it");
        }
        List<Patch> patches = new ArrayList<>();
        for (Element element : Xhtml.children(svg)) {
            patches.add(new Patch(shape(element), Color.decode(element.getAttribute("fill"))));
        }
        return new Drawing(whole(svg, "width"), whole(svg, "height"), patches);
    }

    private static Shape shape(Element element) {
        return switch (element.getLocalName()) {
            case "rect" ->
                new Rectangle2D.Double(
                        whole(element, "x"), whole(element, "y"), whole(element, "width"), whole(element, "height"));
            case "path" -> DrawnPath.of(element.getAttribute("d"));
            case "text" -> text(element);
            default -> throw new DocumentFault("No picture has a place for <" + element.getLocalName() + ">");
        };
    }

    private static int whole(Element element, String name) {
        return Integer.parseInt(element.getAttribute(name));
    }

    /** A line of text; what stands in {@code tspan} is bold. */
    private static Shape text(Element element) {
        Path2D outline = new Path2D.Double();
        int width = 0;
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            Lettering letters = node instanceof Text ? Lettering.REGULAR : Lettering.BOLD;
            outline.append(letters.outline(node.getTextContent(), width), false);
            width += letters.width(node.getTextContent());
        }
        AffineTransform place = AffineTransform.getTranslateInstance(whole(element, "x"), whole(element, "y"));
        place.scale(
                1.0 * TEXT_SIZE / Lettering.REGULAR.unitsPerEm(), -1.0 * TEXT_SIZE / Lettering.REGULAR.unitsPerEm());
        place.translate(-HALVES_BEFORE.get(element.getAttribute("text-anchor")) * width / 2.0, 0);
        return place.createTransformedShape(outline);
    }

    void paint(Graphics2D graphics) {
        for (Patch patch : patches) {
            graphics.setColor(patch.colour());
            graphics.fill(patch.shape());
        }
    }

    /** As a PNG on white, so many dots for each unit. */
    byte[] png(int dots) {
        BufferedImage image = new BufferedImage(width * dots, height * dots, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(dots, dots);
        paint(graphics);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory could not be written to", impossible);
        }
        return bytes.toByteArray();
    }
}
