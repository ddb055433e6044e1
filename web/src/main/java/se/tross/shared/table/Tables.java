package se.tross.shared.table;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import se.tross.shared.frame.ForbundAddress;
import se.tross.shared.frame.Language;
import se.tross.shared.frame.Visitor;
import se.tross.shared.refusal.Texts;

/**
 * Shows tables: a page bean calls {@link #show} in its {@code load()} (an {@code f:viewAction}) and gives the result to
 * {@code t:table}. What is shown stands in the address; when the address asks for a file ({@code as=csv} or
 * {@code as=xlsx}), the file is written instead of the page, with all matching rows.
 */
@RequestScoped
public class Tables {

    private static final int MOST_ROWS_IN_A_FILE = 1_000_000;

    @Inject
    private Language language;

    @Inject
    private Visitor visitor;

    /** For rows that are in memory anyway. */
    public <R> TableView show(TableModel<R> model, List<R> rows) {
        return show(model, new ListSource<>(model, rows));
    }

    /** For rows that are filtered, sorted and paged where they lie. */
    public <R> TableView show(TableModel<R> model, TableSource<R> source) {
        FacesContext context = FacesContext.getCurrentInstance();
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        Map<String, String[]> parameters = request.getParameterMap();
        TableQuery query = TableQuery.read(parameters, model);
        TableAddress address = TableAddress.of(request.getRequestURI(), parameters, model);
        Texts texts = language.texts();
        TableDrawing<R> drawing = new TableDrawing<>(model, query, address, texts, this::page);
        String caption = texts.text(model.caption());
        TableFile.of(request.getParameter(model.prefix() + "as"))
                .ifPresent(file -> file.send(drawing.file(caption, source.slice(query, 0, MOST_ROWS_IN_A_FILE))));
        TableSource.Slice<R> slice = source.slice(query, (query.page() - 1) * model.pageSize(), model.pageSize());
        return new TableView(
                model.key(),
                caption,
                drawing.headers(),
                drawing.rows(slice.rows()),
                drawing.sums(slice),
                count(slice, texts),
                drawing.pages(slice.matching()),
                new TableToolbox<>(model, query, address, texts).tools());
    }

    /** The rows of the page that is looked at, for who shows them as something else than a table. */
    public <R> List<R> onThisPage(TableModel<R> model, List<R> rows) {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        TableQuery query = TableQuery.read(request.getParameterMap(), model);
        return new ListSource<>(model, rows)
                .slice(query, (query.page() - 1) * model.pageSize(), model.pageSize())
                .rows();
    }

    private String page(String path) {
        String root = FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
        return root
                + visitor.forbundId().map(id -> ForbundAddress.with(path, id)).orElse(path);
    }

    private static String count(TableSource.Slice<?> slice, Texts texts) {
        return slice.matching() == slice.all()
                ? texts.text("shared.table.count", slice.all())
                : texts.text("shared.table.countOf", slice.matching(), slice.all());
    }
}
