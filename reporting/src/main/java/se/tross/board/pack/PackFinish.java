package se.tross.board.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What a bound pack says as a whole: its name, its language, its bookmarks, its pages' labels, and how accessible it is. */
final class PackFinish {

    private static final String XMP = """
            <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title><dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator></rdf:Description>
            {more}</rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>
            """;

    private static final String ACCESSIBLE = """
            <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
            """;

    private final PDDocument pack;
    private final PDDocumentCatalog catalog;
    private final PackFacts facts;

    PackFinish(PDDocument pack, PackFacts facts) {
        this.pack = pack;
        this.catalog = pack.getDocumentCatalog();
        this.facts = facts;
    }

    /**
     * @param labels of the pages, in order
     * @param tagged whether all that is bound has tags
     * @param accessible whether all of it says that it keeps the standard; only then does the whole say so
     */
    void finish(List<PDOutlineItem> bookmarks, List<String> labels, boolean tagged, boolean accessible)
            throws IOException {
        catalog.setLanguage(facts.language());
        PDMarkInfo mark = new PDMarkInfo();
        mark.setMarked(tagged);
        catalog.setMarkInfo(mark);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        tell(accessible);
        outline(bookmarks);
        catalog.getCOSObject().setItem(COSName.PAGE_LABELS, labels(labels));
    }

    private void tell(boolean accessible) throws IOException {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(facts.title());
        information.setAuthor(facts.author());
        information.setProducer("Tross");
        pack.setDocumentInformation(information);
        String packet = XMP.replace("{more}", accessible ? ACCESSIBLE : "")
                .replace("{title}", escaped(facts.title()))
                .replace("{author}", escaped(facts.author()));
        catalog.setMetadata(
                new PDMetadata(pack, new ByteArrayInputStream(packet.strip().getBytes(StandardCharsets.UTF_8))));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private void outline(List<PDOutlineItem> bookmarks) {
        PDDocumentOutline outline = new PDDocumentOutline();
        bookmarks.forEach(outline::addLast);
        outline.openNode();
        catalog.setDocumentOutline(outline);
        catalog.setPageMode(PageMode.USE_OUTLINES);
    }

    /** A run of numbers is one entry; whatever is no plain number has one of its own. */
    private static COSDictionary labels(List<String> labels) {
        COSArray numbers = new COSArray();
        String expected = "";
        for (int i = 0; i < labels.size(); i++) {
            String label = labels.get(i);
            boolean isNumber = label.chars().allMatch(Character::isDigit);
            if (!label.equals(expected)) {
                PDPageLabelRange range = new PDPageLabelRange();
                if (isNumber) {
                    range.setStyle(PDPageLabelRange.STYLE_DECIMAL);
                    range.setStart(Integer.parseInt(label));
                } else {
                    range.setPrefix(label);
                }
                numbers.add(COSInteger.get(i));
                numbers.add(range);
            }
            expected = isNumber ? Integer.toString(Integer.parseInt(label) + 1) : "";
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        return tree;
    }
}
