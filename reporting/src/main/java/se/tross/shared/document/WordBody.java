package se.tross.shared.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Writes the body of an XHTML document as that of a Word document. */
final class WordBody {

    private static final Map<String, String> HEADINGS =
            Map.of("h1", "Heading1", "h2", "Heading2", "h3", "Heading3", "h4", "Heading4");
    private static final Map<String, String> STYLES =
            Map.of("lead", "Subtitle", "sender", "Sender", "status", "Status", "small", "Small");
    private static final Set<String> INLINE = Set.of("strong", "b", "em", "i", "a", "span", "br");

    private final StringBuilder out = new StringBuilder();
    private String heading = "";
    private boolean breakBefore;
    private int bookmarks;
    private int lists = 1;

    String write(Element body) {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>")
                .append("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"")
                .append(" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>");
        blocks(body);
        out.append("<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId4\"/>")
                .append("<w:footerReference w:type=\"default\" r:id=\"rId5\"/>")
                .append("<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\"")
                .append(" w:bottom=\"1361\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>")
                .append("</w:sectPr></w:body></w:document>");
        return out.toString();
    }

    private void blocks(Element parent) {
        for (Element block : Xhtml.children(parent)) {
            breakBefore |= Xhtml.hasClass(block, "newpage");
            String name = block.getLocalName();
            if (HEADINGS.containsKey(name)) {
                heading = Xhtml.text(block);
                paragraph(block, HEADINGS.get(name), "");
            } else {
                switch (name) {
                    case "p" -> paragraph(block, style(block), "");
                    case "div", "section" -> blocks(block);
                    case "ul" -> list(block, 1);
                    case "ol" -> list(block, ++lists);
                    case "table" -> new WordTable(this, out, heading).write(block);
                    default -> throw new DocumentFault("Word has no place for <" + name + ">");
                }
            }
        }
    }

    private static String style(Element paragraph) {
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

    /** One paragraph of running text, with its style. */
    void paragraph(Element element, String style, String settings) {
        out.append("<w:p><w:pPr>");
        if (!style.isEmpty()) {
            out.append("<w:pStyle w:val=\"").append(style).append("\"/>");
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
        runs(element, "");
        out.append("</w:p>");
    }

    private void runs(Element parent, String properties) {
        List<Node> nodes = WordBody.nodes(parent);
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            if (node instanceof Text text) {
                String plain = Xhtml.plain(text.getData());
                plain = i == 0 ? plain.stripLeading() : plain;
                run(i == nodes.size() - 1 ? plain.stripTrailing() : plain, properties);
            } else if (node instanceof Element element) {
                inline(element, properties);
            }
        }
    }

    private static List<Node> nodes(Element parent) {
        List<Node> nodes = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            nodes.add(node);
        }
        return nodes;
    }

    private void inline(Element element, String properties) {
        String name = element.getLocalName();
        if (!INLINE.contains(name)) {
            throw new DocumentFault("Word has no place for <" + name + "> in running text");
        }
        switch (name) {
            case "br" -> out.append("<w:r><w:br/></w:r>");
            case "strong", "b" -> runs(element, properties + "<w:b/>");
            case "em", "i" -> runs(element, properties + "<w:i/>");
            case "a" -> link(element, properties);
            default -> runs(element, properties);
        }
    }

    /** A link within the document; one to another place stays plain text. */
    private void link(Element link, String properties) {
        String target = link.getAttribute("href");
        boolean isInner = target.startsWith("#");
        if (isInner) {
            out.append("<w:hyperlink w:anchor=\"")
                    .append(WordProperties.escaped(target.substring(1)))
                    .append("\">");
        }
        runs(link, properties);
        out.append(isInner ? "</w:hyperlink>" : "");
    }

    private void run(String text, String properties) {
        if (text.isEmpty()) {
            return;
        }
        out.append("<w:r>");
        if (!properties.isEmpty()) {
            out.append("<w:rPr>").append(properties).append("</w:rPr>");
        }
        out.append("<w:t xml:space=\"preserve\">")
                .append(WordProperties.escaped(text))
                .append("</w:t></w:r>");
    }
}
