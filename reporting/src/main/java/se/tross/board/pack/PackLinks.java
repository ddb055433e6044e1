package se.tross.board.pack;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;

/**
 * Our own pages are set before the pages that they lead to exist: {@code pack:57} leads to the page, or the leaf, that
 * begins with 57. */
final class PackLinks {

    private static final String SCHEME = "pack:";

    private PackLinks() {}

    /** The address of a page. */
    static String to(int number) {
        return SCHEME + number;
    }

    /** @param pages by the first number that each bears */
    static void lead(PDPage page, Map<Integer, PDPage> pages) throws IOException {
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (annotation instanceof PDAnnotationLink link
                    && link.getAction() instanceof PDActionURI address
                    && address.getURI().startsWith(SCHEME)) {
                link.setAction(goTo(pages.get(Integer.valueOf(address.getURI().substring(SCHEME.length())))));
            }
        }
    }

    static PDActionGoTo goTo(PDPage page) {
        PDPageFitDestination destination = new PDPageFitDestination();
        destination.setPage(page);
        PDActionGoTo action = new PDActionGoTo();
        action.setDestination(destination);
        return action;
    }
}
