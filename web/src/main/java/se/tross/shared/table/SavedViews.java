package se.tross.shared.table;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The visitor's saved views, for the menu above a table and for the profile: read once a request. */
@Named
@RequestScoped
public class SavedViews {

    @Inject
    private SavedViewOverviews overviews;

    private List<SavedView> own;

    /** @param href the page with the view applied */
    public record Link(long id, String name, String href) {}

    public List<SavedView> getOwn() {
        if (own == null) {
            own = overviews.own();
        }
        return own;
    }

    /** Those of one table, as links on the page where the table stands. */
    public List<Link> of(TableView table) {
        String base = table.tools().base();
        String joint = base.contains("?") ? "&" : "?";
        return getOwn().stream()
                .filter(view -> view.tableKey().equals(table.key()))
                .map(view ->
                        new Link(view.id(), view.name(), view.query().isEmpty() ? base : base + joint + view.query()))
                .toList();
    }

    /** Where the visitor is, to come back to. */
    public String getHere() {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
