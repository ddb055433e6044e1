package se.tross.board.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/**
 * A paper on its way into a pack: what would disturb the other papers there is taken from it. Names that lead to its own pages
 * become ways to the pages, since another paper may use the same name; what runs by itself is removed; a form is a copy of a
 * form, that nobody fills in here, and a signature says nothing of the pack.
 */
final class LoosePaper {

    private static final COSName UA_MARK = COSName.getPDFName("pdfuaid");

    private final PDDocument document;
    private final PDDocumentCatalog catalog;

    LoosePaper(PDDocument document) {
        this.document = document;
        this.catalog = document.getDocumentCatalog();
    }

    /** Whether those who do not see it can have it read to them. */
    boolean isTagged() {
        return catalog.getMarkInfo() != null
                && catalog.getMarkInfo().isMarked()
                && catalog.getStructureTreeRoot() != null;
    }

    /** Whether it says of itself that it keeps the standard of accessible documents. */
    boolean claimsAccessibility() throws IOException {
        return isTagged()
                && catalog.getMetadata() != null
                && new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8).contains(UA_MARK.getName());
    }

    void prepare(String language) throws IOException {
        for (PDPage page : document.getPages()) {
            resolveLinks(page);
        }
        resolveOutline(catalog.getDocumentOutline());
        COSDictionary root = catalog.getCOSObject();
        for (COSName name : List.of(
                COSName.DESTS,
                COSName.NAMES,
                COSName.OPEN_ACTION,
                COSName.AA,
                COSName.PAGE_LABELS,
                COSName.getPDFName("Threads"),
                COSName.getPDFName("Perms"),
                COSName.OUTPUT_INTENTS)) {
            root.removeItem(name);
        }
        closeForm(catalog.getAcroForm());
        tellLanguage(language);
    }

    private void resolveLinks(PDPage page) throws IOException {
        COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        for (int i = 0; annotations != null && i < annotations.size(); i++) {
            if (annotations.getObject(i) instanceof COSDictionary annotation) {
                annotation.removeItem(COSName.AA);
                resolve(annotation, COSName.DEST);
                resolve(annotation.getCOSDictionary(COSName.A), COSName.D);
            }
        }
        page.getCOSObject().removeItem(COSName.AA);
        page.getCOSObject().removeItem(COSName.B);
    }

    private void resolveOutline(PDOutlineNode node) throws IOException {
        if (node == null) {
            return;
        }
        for (PDOutlineItem item : node.children()) {
            resolve(item.getCOSObject(), COSName.DEST);
            resolve(item.getCOSObject().getCOSDictionary(COSName.A), COSName.D);
            resolveOutline(item);
        }
    }

    private void resolve(COSDictionary holder, COSName key) throws IOException {
        if (holder == null) {
            return;
        }
        COSBase named = holder.getDictionaryObject(key);
        if (named instanceof COSString || named instanceof COSName) {
            String name = named instanceof COSString text ? text.getString() : ((COSName) named).getName();
            PDPageDestination found = catalog.findNamedDestinationPage(new PDNamedDestination(name));
            if (found == null) {
                holder.removeItem(key);
            } else {
                holder.setItem(key, found);
            }
        }
    }

    private static void closeForm(PDAcroForm form) {
        if (form == null) {
            return;
        }
        form.getCOSObject().removeItem(COSName.XFA);
        form.getCOSObject().removeItem(COSName.CO);
        form.getCOSObject().removeItem(COSName.SIG_FLAGS);
        for (Iterator<PDField> fields = form.getFieldIterator(); fields.hasNext(); ) {
            PDField field = fields.next();
            field.getCOSObject().removeItem(COSName.AA);
            field.setReadOnly(true);
            if (field instanceof PDSignatureField) {
                field.getCOSObject().removeItem(COSName.V);
            }
        }
    }

    /** A paper in another language than the pack's goes on to say so. */
    private void tellLanguage(String language) {
        String own = Optional.ofNullable(catalog.getLanguage()).orElse("");
        if (own.isBlank() || own.equalsIgnoreCase(language) || catalog.getStructureTreeRoot() == null) {
            return;
        }
        COSBase kids = catalog.getStructureTreeRoot().getK();
        if (kids instanceof COSDictionary only) {
            tell(only, own);
        } else if (kids instanceof COSArray many) {
            for (int i = 0; i < many.size(); i++) {
                if (many.getObject(i) instanceof COSDictionary element) {
                    tell(element, own);
                }
            }
        }
    }

    private static void tell(COSDictionary element, String language) {
        if (!element.containsKey(COSName.LANG)) {
            element.setString(COSName.LANG, language);
        }
    }

    /** Its own bookmarks, once it has been bound; the pack's outline is empty again afterwards. */
    static List<PDOutlineItem> bookmarks(PDDocument pack) {
        PDDocumentOutline outline = pack.getDocumentCatalog().getDocumentOutline();
        if (outline == null) {
            return List.of();
        }
        List<PDOutlineItem> items = new ArrayList<>();
        outline.children().forEach(items::add);
        pack.getDocumentCatalog().setDocumentOutline(null);
        return items;
    }
}
