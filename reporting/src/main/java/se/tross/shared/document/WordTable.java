package se.tross.shared.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.w3c.dom.Element;

/**
 * One table in Word: its head repeats on every page, no row is broken, numbers stand to the right, a sum row has its line
 * above; one that is to stand whole keeps each row with the next. The heading before the table becomes its title for those who
 * hear it.
 */
final class WordTable {

    /** Twentieths of a point between the margins of an A4 page. */
    private static final int TEXT_WIDTH = 9638;

    /** A name and a figure, side by side on the first page. */
    private static final int[] FACTS = {3400, 2200};

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

    /** @param isWhole whether it is to stand on one page @param isKept whether what follows it stands there too */
    void write(Element table, boolean isWhole, boolean isKept) {
        List<Element> head = rows(table, "thead");
        List<Element> rows = new ArrayList<>(rows(table, "tbody"));
        List<Element> all = new ArrayList<>(head);
        all.addAll(rows);
        boolean isFacts = Xhtml.hasClass(table, "facts");
        int[] widths = isFacts ? FACTS : widths(all);
        out.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"")
                .append(isFacts ? "Facts" : "Tross")
                .append("\"/><w:tblW w:w=\"")
                .append(Arrays.stream(widths).sum())
                .append("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>")
                .append("<w:tblLook w:val=\"00A0\" w:firstRow=\"1\" w:firstColumn=\"1\"/><w:tblCaption w:val=\"")
                .append(WordProperties.escaped(title))
                .append("\"/></w:tblPr><w:tblGrid>");
        Arrays.stream(widths)
                .forEach(width -> out.append("<w:gridCol w:w=\"").append(width).append("\"/>"));
        out.append("</w:tblGrid>");
        for (Element row : all) {
            boolean isLast = row == all.get(all.size() - 1);
            row(row, widths, head.contains(row), isKept || isWhole && !isLast);
        }
        // Two tables that follow each other would become one.
        out.append("</w:tbl><w:p><w:pPr><w:pStyle w:val=\"AfterTable\"/>")
                .append(isKept ? "<w:keepNext/>" : "")
                .append("</w:pPr></w:p>");
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

    private void row(Element row, int[] widths, boolean isHead, boolean isKept) {
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
            String style = Xhtml.hasClass(row, "group")
                    ? "TableGroup"
                    : isSum ? "TableSum" : isHead ? "TableHead" : "TableText";
            if ("td".equals(cell.getLocalName()) && Xhtml.hasClass(cell, "figure")) {
                style = "Figure";
            }
            body.paragraph(cell, style, isKept, settings(row, cell));
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
