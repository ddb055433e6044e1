package se.tross.shared.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Writes what stands within a paragraph: text, what is bold or slanted in it, links within the document. */
final class WordRuns {

    private static final Set<String> INLINE = Set.of("strong", "b", "em", "i", "a", "span", "br");

    private final StringBuilder out;

    WordRuns(StringBuilder out) {
        this.out = out;
    }

    /** @param properties of all of it, such as bold */
    void write(Element parent, String properties) {
        List<Node> nodes = nodes(parent);
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
            case "strong", "b" -> write(element, properties + "<w:b/>");
            case "em", "i" -> write(element, properties + "<w:i/>");
            case "a" -> link(element, properties);
            default -> write(element, properties);
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
        write(link, properties);
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
