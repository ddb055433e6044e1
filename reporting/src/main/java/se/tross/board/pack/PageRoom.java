package se.tross.board.pack;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Where a page has room for its number: along the edge that is at the bottom when it is read, whichever way the page is turned.
 * A page of somebody else's is made smaller by as much, so that nothing on it is covered; a scanned page may have no margin.
 */
final class PageRoom {

    /** On A4, in points: ten millimetres. Larger and smaller pages get as much of their long side, since they are printed on A4. */
    private static final int STRIP = 28;

    /** Of a low page no more than its tenth part. */
    private static final int LEAST_STRIPS = 10;

    private static final int QUARTER = 90;

    private final PDRectangle box;
    private final int quarters;

    PageRoom(PDPage page) {
        box = page.getCropBox();
        quarters = Math.floorMod(page.getRotation() / QUARTER, 4);
    }

    /** The page as it is read, with its origin in the lower left corner. */
    private Rectangle2D page() {
        return quarters % 2 == 0
                ? new Rectangle2D.Double(0, 0, box.getWidth(), box.getHeight())
                : new Rectangle2D.Double(0, 0, box.getHeight(), box.getWidth());
    }

    /** The strip for the number, on the page as it is read. */
    Rectangle2D strip() {
        Rectangle2D page = page();
        double onPaper = STRIP * Math.max(page.getWidth(), page.getHeight()) / PDRectangle.A4.getHeight();
        return new Rectangle2D.Double(0, 0, page.getWidth(), Math.min(onPaper, page.getHeight() / LEAST_STRIPS));
    }

    /** From the page as it is read, with its origin in the lower left corner, to the page's own coordinates. */
    AffineTransform upright() {
        double left = box.getLowerLeftX();
        double bottom = box.getLowerLeftY();
        double right = box.getUpperRightX();
        double top = box.getUpperRightY();
        return switch (quarters) {
            case 1 -> new AffineTransform(0, 1, -1, 0, right, bottom);
            case 2 -> new AffineTransform(-1, 0, 0, -1, right, top);
            case 3 -> new AffineTransform(0, -1, 1, 0, left, top);
            default -> new AffineTransform(1, 0, 0, 1, left, bottom);
        };
    }

    /** What makes the page's content smaller and moves it above the strip; a scale and a shift, however the page is turned. */
    AffineTransform smaller() {
        Rectangle2D page = page();
        double strip = strip().getHeight();
        double scale = 1 - strip / page.getHeight();
        AffineTransform shrunk = new AffineTransform(scale, 0, 0, scale, (1 - scale) * page.getWidth() / 2, strip);
        AffineTransform whole = upright();
        whole.concatenate(shrunk);
        whole.concatenate(inverse(upright()));
        return whole;
    }

    private static AffineTransform inverse(AffineTransform turn) {
        // A turn by quarters has whole numbers for its own inverse: its transpose.
        AffineTransform back =
                new AffineTransform(turn.getScaleX(), turn.getShearX(), turn.getShearY(), turn.getScaleY(), 0, 0);
        back.translate(-turn.getTranslateX(), -turn.getTranslateY());
        return back;
    }

    PDRectangle box() {
        return box;
    }
}
