package se.tross.shared.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.w3c.dom.Element;

/**
 * One table in Word: its head repeats on every page, no row is broken, numbers stand to the right, a sum row has its line
 * above. The heading before the table becomes its title for those who hear it.
 */
final class WordTable {

    /** Twentieths of a point between the margins of an A4 page. */
    private static final int TEXT_WIDTH = 9638;

    private static final int NARROWEST = 6;
    private static final int WIDEST = 42;

    private final WordBody body;
    private final StringBuilder out;
    private final String title;

    WordTable(WordBody body, StringBuilder out, String title) {
        this.body = body;
        this.out = out;
        this.title = title;
    }

    void write(Element table) {
        List<Element> head = rows(table, "thead");
        List<Element> rows = new ArrayList<>(rows(table, "tbody"));
        List<Element> all = new ArrayList<>(head);
        all.addAll(rows);
        int[] widths = widths(all);
        out.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"Tross\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/>")
                .append("<w:tblLook w:val=\"00A0\" w:firstRow=\"1\" w:firstColumn=\"1\"/><w:tblCaption w:val=\"")
                .append(WordProperties.escaped(title))
                .append("\"/></w:tblPr><w:tblGrid>");
        Arrays.stream(widths)
                .forEach(width -> out.append("<w:gridCol w:w=\"").append(width).append("\"/>"));
        out.append("</w:tblGrid>");
        head.forEach(row -> row(row, widths, true));
        rows.forEach(row -> row(row, widths, false));
        // Two tables that follow each other would become one.
        out.append("</w:tbl><w:p><w:pPr><w:pStyle w:val=\"AfterTable\"/></w:pPr></w:p>");
    }

    private static List<Element> rows(Element table, String part) {
        return Xhtml.children(table).stream()
                .filter(child -> part.equals(child.getLocalName()))
                .flatMap(child -> Xhtml.children(child).stream())
                .toList();
    }

    /** As wide as their longest texts ask for, within reason. */
    private static int[] widths(List<Element> rows) {
        int columns = rows.stream().mapToInt(WordTable::columns).max().orElse(1);
        int[] longest = new int[columns];
        Arrays.fill(longest, NARROWEST);
        for (Element row : rows) {
            int column = 0;
            for (Element cell : Xhtml.children(row)) {
                if (span(cell) == 1) {
                    int length = Math.min(Xhtml.text(cell).length() + 2, WIDEST);
                    longest[column] = Math.max(longest[column], length);
                }
                column += span(cell);
            }
        }
        int sum = Arrays.stream(longest).sum();
        return Arrays.stream(longest).map(length -> TEXT_WIDTH * length / sum).toArray();
    }

    private static int columns(Element row) {
        return Xhtml.children(row).stream().mapToInt(WordTable::span).sum();
    }

    private static int span(Element cell) {
        String span = cell.getAttribute("colspan");
        return span.isEmpty() ? 1 : Integer.parseInt(span);
    }

    private void row(Element row, int[] widths, boolean isHead) {
        boolean isSum = Xhtml.hasClass(row, "sum");
        out.append("<w:tr><w:trPr><w:cantSplit/>")
                .append(isHead ? "<w:tblHeader/>" : "")
                .append("</w:trPr>");
        int column = 0;
        for (Element cell : Xhtml.children(row)) {
            int span = span(cell);
            int width = Arrays.stream(widths, column, Math.min(column + span, widths.length))
                    .sum();
            column += span;
            out.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/>");
            if (span > 1) {
                out.append("<w:gridSpan w:val=\"").append(span).append("\"/>");
            }
            if (isSum) {
                out.append(
                        "<w:tcBorders><w:top w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"17222B\"/></w:tcBorders>");
            }
            out.append("</w:tcPr>");
            String style = isSum || Xhtml.hasClass(row, "group") ? "TableSum" : isHead ? "TableHead" : "TableText";
            body.paragraph(cell, style, settings(row, cell));
            out.append("</w:tc>");
        }
        out.append("</w:tr>");
    }

    private static String settings(Element row, Element cell) {
        if (Xhtml.hasClass(cell, "r")) {
            return "<w:jc w:val=\"right\"/>";
        }
        return Xhtml.hasClass(row, "item") ? "<w:ind w:left=\"284\"/>" : "";
    }
}
