package se.tross.board.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDestinationDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import se.tross.shared.document.PdfPress;

/** Papers as they come: set accessibly, scanned, lying, turned, with bookmarks, labels, links and fields of their own. */
final class LoosePapers {

    static final PDRectangle LYING = new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());

    private LoosePapers() {}

    /** Accessible, with a heading, so many pages and a list. */
    static byte[] tagged(String title, int pages) {
        StringBuilder body = new StringBuilder("<h1>" + title + "</h1>");
        for (int i = 1; i <= pages; i++) {
            body.append(i == 1 ? "<div>" : "<div style=\"page-break-before: always\">")
                    .append("<h2>Avsnitt " + i + "</h2><ul><li>punkt</li></ul><p>" + title + ", blad " + i
                            + "</p></div>");
        }
        return PdfPress.print("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"sv-SE\"><head><title>" + title
                + "</title><meta name=\"subject\" content=\"" + title
                + "\"/><style>html, body { font-family: Text; }</style></head><body>" + body + "</body></html>");
    }

    /** Without tags: text from edge to edge, so that a number printed on it would cover something. */
    static byte[] scanned(int pages, PDRectangle size, int rotation) {
        return made(document -> {
            for (int i = 1; i <= pages; i++) {
                PDPage page = page(document, size, "skannad " + i);
                page.setRotation(rotation);
            }
        });
    }

    /** With what a paper may bring that is about itself: bookmarks, page labels, a named place, a script. */
    static byte[] withWaysOfItsOwn(String heading) {
        return made(document -> {
            PDPage first = page(document, PDRectangle.A4, heading + " 1");
            PDPage second = page(document, PDRectangle.A4, heading + " 2");
            PDPageFitDestination there = new PDPageFitDestination();
            there.setPage(second);
            COSDictionary names = new COSDictionary();
            names.setItem("kapitel", there);
            document.getDocumentCatalog()
                    .getCOSObject()
                    .setItem("Dests", new PDDocumentNameDestinationDictionary(names).getCOSObject());
            PDAnnotationLink link = new PDAnnotationLink();
            link.setRectangle(new PDRectangle(100, 700, 100, 20));
            link.setDestination(new PDNamedDestination("kapitel"));
            first.setAnnotations(List.of(link));
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(heading + " kapitel 2");
            item.setDestination(new PDNamedDestination("kapitel"));
            PDDocumentOutline outline = new PDDocumentOutline();
            outline.addLast(item);
            document.getDocumentCatalog().setDocumentOutline(outline);
            PDPageLabels labels = new PDPageLabels(document);
            PDPageLabelRange roman = new PDPageLabelRange();
            roman.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
            labels.setLabelItem(0, roman);
            document.getDocumentCatalog().setPageLabels(labels);
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('hej')"));
        });
    }

    /** A form with one field called {@code namn}. */
    static byte[] form(String value) {
        return made(document -> {
            PDPage page = page(document, PDRectangle.A4, "blankett");
            PDAcroForm form = new PDAcroForm(document);
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("Helv"), new PDType1Font(FontName.HELVETICA));
            form.setDefaultResources(resources);
            form.setDefaultAppearance("/Helv 10 Tf 0 g");
            document.getDocumentCatalog().setAcroForm(form);
            PDTextField field = new PDTextField(form);
            field.setPartialName("namn");
            form.getFields().add(field);
            PDAnnotationWidget widget = field.getWidgets().get(0);
            widget.setRectangle(new PDRectangle(100, 500, 200, 20));
            widget.setPage(page);
            page.setAnnotations(List.of(widget));
            field.setValue(value);
        });
    }

    private static PDPage page(PDDocument document, PDRectangle size, String words) throws IOException {
        PDPage page = new PDPage(size);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.setNonStrokingColor(0.85f);
            content.addRect(0, 0, size.getWidth(), size.getHeight());
            content.fill();
            content.setNonStrokingColor(0f);
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            content.newLineAtOffset(2, 3);
            content.showText(words);
            content.endText();
            // Left behind, as careless programs do.
            content.saveGraphicsState();
        }
        return page;
    }

    private static byte[] made(Maker maker) {
        try (PDDocument document = new PDDocument()) {
            maker.make(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Writes in a new document. */
    private interface Maker {
        void make(PDDocument document) throws IOException;
    }
}
