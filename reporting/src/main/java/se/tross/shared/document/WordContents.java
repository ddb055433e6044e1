package se.tross.shared.document;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * The table of contents of a Word file: a field that Word makes anew from the headings when somebody asks for it (F9) or
 * prints. Until then it shows each heading with the page that it has in the PDF of the same document, which is set with the
 * same measures.
 */
final class WordContents {

    private final StringBuilder out;
    private final Map<String, Integer> pages;

    WordContents(StringBuilder out, Map<String, Integer> pages) {
        this.out = out;
        this.pages = pages;
    }

    /** @param list of links to the headings, as it stands in the template; class {@code deep} where they are of the third level */
    void write(Element list) {
        List<Element> entries = Xhtml.children(list);
        boolean isFirst = true;
        for (Iterator<Element> rest = entries.iterator(); rest.hasNext(); isFirst = false) {
            Element entry = rest.next();
            out.append("<w:p><w:pPr><w:pStyle w:val=\"")
                    .append(Xhtml.hasClass(entry, "deep") ? "TOC3" : "TOC2")
                    .append("\"/></w:pPr>");
            if (isFirst) {
                begin("TOC \\o \"2-3\" \\h \\z \\u");
            }
            entry(Xhtml.children(entry).get(0));
            if (!rest.hasNext()) {
                end();
            }
            out.append("</w:p>");
        }
    }

    private void entry(Element link) {
        String target = link.getAttribute("href").substring(1);
        String name = WordProperties.escaped(target);
        out.append("<w:hyperlink w:anchor=\"").append(name).append("\" w:history=\"1\">");
        text(Xhtml.text(link));
        out.append("<w:r><w:tab/></w:r>");
        begin("PAGEREF " + name + " \\h");
        text(String.valueOf(pages.getOrDefault(target, 1)));
        end();
        out.append("</w:hyperlink>");
    }

    private void begin(String instruction) {
        out.append("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> ")
                .append(instruction)
                .append(" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>");
    }

    private void end() {
        out.append("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
    }

    private void text(String text) {
        out.append("<w:r><w:t xml:space=\"preserve\">")
                .append(WordProperties.escaped(text))
                .append("</w:t></w:r>");
    }
}
