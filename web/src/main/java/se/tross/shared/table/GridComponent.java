package se.tross.shared.table;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import se.tross.shared.frame.PageTexts;
import se.tross.shared.origin.PathWriter;

/** The table proper of {@code t:table}, without its tools: head, rows, sum row. Attribute: {@code view}. */
@FacesComponent(value = "se.tross.Grid", createTag = true, tagName = "grid", namespace = "tross.table")
public class GridComponent extends UIComponentBase {

    @Override
    public String getFamily() {
        return "se.tross.Grid";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        TableView view = (TableView) getAttributes().get("view");
        PageTexts texts = context.getApplication().evaluateExpressionGet(context, "#{t}", PageTexts.class);
        ResponseWriter out = context.getResponseWriter();
        out.startElement("table", this);
        element(out, "caption", "sr", view.caption());
        head(out, view, texts);
        out.startElement("tbody", this);
        PathWriter paths = new PathWriter(out, this, texts);
        for (int row = 0; row < view.rows().size(); row++) {
            row(out, view.rows().get(row), paths, getClientId(context) + "-" + row);
        }
        out.endElement("tbody");
        if (!view.sums().isEmpty()) {
            out.startElement("tfoot", this);
            row(out, view.sums(), paths, getClientId(context) + "-sum");
            out.endElement("tfoot");
        }
        out.endElement("table");
    }

    private void head(ResponseWriter out, TableView view, PageTexts texts) throws IOException {
        out.startElement("thead", this);
        out.startElement("tr", this);
        for (TableView.Header header : view.headers()) {
            out.startElement("th", this);
            out.writeAttribute("scope", "col", null);
            styled(out, header.css());
            if (!header.sort().isEmpty()) {
                out.writeAttribute("aria-sort", header.sort(), null);
            }
            out.startElement("a", this);
            out.writeAttribute("href", header.href(), null);
            out.writeAttribute("title", texts.of("shared.table.sort", header.text()), null);
            out.writeText(header.text(), null);
            out.endElement("a");
            out.endElement("th");
        }
        out.endElement("tr");
        out.endElement("thead");
    }

    /** The first cell names the row. */
    private void row(ResponseWriter out, List<TableView.Cell> cells, PathWriter paths, String id) throws IOException {
        out.startElement("tr", this);
        for (int column = 0; column < cells.size(); column++) {
            TableView.Cell cell = cells.get(column);
            String element = column == 0 ? "th" : "td";
            out.startElement(element, this);
            if (column == 0) {
                out.writeAttribute("scope", "row", null);
            }
            styled(out, cell.css());
            cell(out, cell, paths, id + "-" + column);
            out.endElement(element);
        }
        out.endElement("tr");
    }

    private void cell(ResponseWriter out, TableView.Cell cell, PathWriter paths, String id) throws IOException {
        if (!cell.mark().isEmpty()) {
            element(out, "span", "dot " + cell.mark(), "");
        }
        if (cell.figure() != null) {
            paths.write(cell.figure(), id);
        } else if (!cell.href().isEmpty()) {
            out.startElement("a", this);
            out.writeAttribute("href", cell.href(), null);
            out.writeText(cell.text(), null);
            out.endElement("a");
        } else if (cell.tone() != null) {
            element(out, "span", "chip " + cell.tone(), cell.text());
        } else {
            out.writeText(cell.text(), null);
        }
    }

    private void element(ResponseWriter out, String name, String css, String text) throws IOException {
        out.startElement(name, this);
        styled(out, css);
        out.writeText(text, null);
        out.endElement(name);
    }

    private static void styled(ResponseWriter out, String css) throws IOException {
        if (!css.isEmpty()) {
            out.writeAttribute("class", css, null);
        }
    }
}
