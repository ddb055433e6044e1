package se.tross.board.pack;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/** Reads what is printed in the strip below a page, as somebody sees it who holds the page upright. */
final class Stamps {

    private Stamps() {}

    static String number(PDDocument document, int index) throws IOException {
        String all = all(document, index);
        return all.substring(all.lastIndexOf(' ') + 1);
    }

    static String all(PDDocument document, int index) throws IOException {
        PDPage page = document.getPage(index);
        PageRoom room = new PageRoom(page);
        boolean turned = page.getRotation() % 180 != 0;
        double height =
                turned ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        stripper.setSortByPosition(true);
        Rectangle2D strip = room.strip();
        stripper.addRegion(
                "strip", new Rectangle2D.Double(0, height - strip.getHeight(), strip.getWidth(), strip.getHeight()));
        stripper.extractRegions(page);
        return stripper.getTextForRegion("strip").strip().replaceAll("\\s+", " ");
    }
}
