package se.tross.shared.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** Writes the body of an XHTML document as that of a Word document. */
final class WordBody {

    private static final Map<String, String> HEADINGS =
            Map.of("h1", "Heading1", "h2", "Heading2", "h3", "Heading3", "h4", "Heading4");
    private static final Map<String, String> STYLES =
            Map.of("lead", "Subtitle", "sender", "Sender", "status", "Status", "small", "Small");

    private final StringBuilder out = new StringBuilder();
    private final List<WordPicture> pictures = new ArrayList<>();
    private final Map<String, Integer> pages;
    private String heading = "";
    private boolean breakBefore;
    /** Whether the block that is written stays on the page of what follows it. */
    private boolean isKept;

    private int bookmarks;
    private int lists = 1;

    /** @param pages where the headings stand that a table of contents names */
    WordBody(Map<String, Integer> pages) {
        this.pages = pages;
    }

    String write(Element body) {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>")
                .append("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"")
                .append(" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>");
        blocks(body, false, false);
        out.append("<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId4\"/>")
                .append("<w:footerReference w:type=\"default\" r:id=\"rId5\"/>")
                .append("<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\"")
                .append(" w:bottom=\"1361\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>")
                .append("</w:sectPr></w:body></w:document>");
        return out.toString();
    }

    private void blocks(Element parent, boolean isWhole, boolean isFollowed) {
        List<Element> blocks = Xhtml.children(parent);
        for (Element block : blocks) {
            isKept = isWhole && (isFollowed || block != blocks.get(blocks.size() - 1));
            breakBefore |= Xhtml.hasClass(block, "newpage");
            String name = block.getLocalName();
            if (HEADINGS.containsKey(name)) {
                heading = Xhtml.text(block);
                paragraph(block, Xhtml.hasClass(block, "contents") ? "TOCHeading" : HEADINGS.get(name), "");
            } else {
                switch (name) {
                    case "p" -> paragraph(block, style(block), "");
                    case "div", "section" -> part(block, isWhole);
                    case "ul" -> {
                        if (Xhtml.hasClass(block, "contents")) {
                            new WordContents(out, pages).write(block);
                        } else {
                            list(block, 1);
                        }
                    }
                    case "ol" -> list(block, ++lists);
                    case "svg" -> picture(block);
                    case "table" -> new WordTable(this, out, heading).write(block, isWhole, isKept);
                    default -> throw new DocumentFault("Word has no place for <" + name + ">");
                }
            }
        }
    }

    /** In a paragraph of its own, on the page of what follows it. */
    private void picture(Element svg) {
        WordPicture picture = WordPicture.of(svg, pictures.size() + 1);
        pictures.add(picture);
        out.append("<w:p><w:pPr><w:pStyle w:val=\"Picture\"/></w:pPr>")
                .append(picture.run())
                .append("</w:p>");
    }

    /** What the text shows, for the parts of the file beside it. */
    List<WordPicture> pictures() {
        return List.copyOf(pictures);
    }

    /** A part that is to stand on one page keeps each of its blocks with the next; what it is part of may do so as well. */
    private void part(Element part, boolean isInWhole) {
        if (Xhtml.hasClass(part, "cover")) {
            out.append("<w:p><w:pPr><w:pStyle w:val=\"Cover\"/></w:pPr></w:p>");
        }
        blocks(part, isInWhole || Xhtml.hasClass(part, "nobreak"), isKept);
    }

    /** A proposal is a status too, and has a look of its own. */
    private static String style(Element paragraph) {
        if (Xhtml.hasClass(paragraph, "proposal")) {
            return "Proposal";
        }
        return STYLES.entrySet().stream()
                .filter(style -> Xhtml.hasClass(paragraph, style.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    /** Each numbered list begins at 1: it has its own number in the part numbering.xml, which knows so many. */
    private void list(Element list, int number) {
        for (Element item : Xhtml.children(list)) {
            paragraph(
                    item,
                    "ListParagraph",
                    "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + Math.min(number, 40) + "\"/></w:numPr>");
        }
    }

    private void paragraph(Element element, String style, String settings) {
        paragraph(element, style, isKept, settings);
    }

    /** One paragraph of running text, with its style. */
    void paragraph(Element element, String style, boolean isKeptWithNext, String settings) {
        out.append("<w:p><w:pPr>");
        if (!style.isEmpty()) {
            out.append("<w:pStyle w:val=\"").append(style).append("\"/>");
        }
        if (isKeptWithNext) {
            out.append("<w:keepNext/>");
        }
        if (breakBefore) {
            out.append("<w:pageBreakBefore w:val=\"true\"/>");
            breakBefore = false;
        }
        out.append(settings).append("</w:pPr>");
        String id = element.getAttribute("id");
        if (!id.isEmpty()) {
            bookmarks++;
            out.append("<w:bookmarkStart w:id=\"").append(bookmarks).append("\" w:name=\"");
            out.append(WordProperties.escaped(id)).append("\"/><w:bookmarkEnd w:id=\"");
            out.append(bookmarks).append("\"/>");
        }
        new WordRuns(out).write(element, "");
        out.append("</w:p>");
    }
}
