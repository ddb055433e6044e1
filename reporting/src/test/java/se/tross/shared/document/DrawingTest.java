package se.tross.shared.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A picture is painted whole or not at all, and the same on every machine. */
class DrawingTest {

    private static Drawing drawing(String content) {
        return Drawing.of(Xhtml.parse("<svg width=\"100\" height=\"40\" alt=\"Stapel\">" + content + "</svg>")
                .getDocumentElement());
    }

    private static Rectangle2D bounds(String content) {
        return drawing(content).patches().get(0).shape().getBounds2D();
    }

    @Test
    void paintsEachPatchWhereItStands() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(
                drawing("<rect x=\"10\" y=\"10\" width=\"20\" height=\"20\" fill=\"#0b5269\"/>")
                        .png(2)));
        assertThat(image.getWidth()).isEqualTo(200);
        assertThat(image.getRGB(30, 30)).isEqualTo(0xff0b5269);
        assertThat(image.getRGB(80, 30)).isEqualTo(0xffffffff);
    }

    @Test
    void writesTowardsTheEndThatIsAnchored() {
        String text = "<text x=\"50\" y=\"20\" text-anchor=\"%s\" fill=\"#000000\">Åäö <tspan>12</tspan></text>";
        Rectangle2D start = bounds(text.formatted("start"));
        Rectangle2D middle = bounds(text.formatted("middle"));
        Rectangle2D end = bounds(text.formatted("end"));
        assertThat(start.getMinX()).isBetween(49.5, 52.0);
        assertThat(end.getMaxX()).isBetween(48.0, 50.5);
        assertThat(middle.getCenterX()).isBetween(49.0, 51.0);
        assertThat(start.getWidth()).isBetween(25.0, 40.0);
    }

    @Test
    void followsARibbon() {
        assertThat(bounds("<path d=\"M0 5 C20 5 20 10 40 10 L40 30 C20 30 20 25 0 25Z\" fill=\"#c2d6dd\"/>"))
                .isEqualTo(new Rectangle2D.Double(0, 5, 40, 25));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<circle cx=\"5\" cy=\"5\" r=\"3\" fill=\"#000000\"/>",
                "<path d=\"M0 0 Q5 5 10 10\" fill=\"#000000\"/>",
                "<path d=\"1 1 M0 0\" fill=\"#000000\"/>"
            })
    void failsRatherThanLeaveSomethingOut(String content) {
        assertThatExceptionOfType(DocumentFault.class).isThrownBy(() -> drawing(content));
    }

    @Test
    void asksForWords() {
        assertThatExceptionOfType(DocumentFault.class)
                .isThrownBy(() -> Drawing.of(
                        Xhtml.parse("<svg width=\"1\" height=\"1\"/>").getDocumentElement()))
                .withMessageContaining("no words");
    }
}
