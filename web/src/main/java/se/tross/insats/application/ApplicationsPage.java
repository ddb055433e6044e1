package se.tross.insats.application;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.tross.shared.frame.Language;
import se.tross.shared.refusal.Texts;
import se.tross.shared.table.Column;
import se.tross.shared.table.TableModel;
import se.tross.shared.table.TableView;
import se.tross.shared.table.Tables;

/** Applications that the visitor writes, and the office all of them: {@code /insats/applications}. */
@Named
@ViewScoped
public class ApplicationsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ApplicationOverviews overviews;

    @Inject
    private StartApplication startApplication;

    @Inject
    private Tables tables;

    @Inject
    private Language language;

    private TableView table;
    private boolean nothing;
    private String title;

    public void load() {
        List<ApplicationOverview> applications = overviews.applications();
        nothing = applications.isEmpty();
        table = tables.show(model(language.texts()), applications);
    }

    /** @return the way to its first step */
    public String start() {
        return "/insats/application?faces-redirect=true&id=" + startApplication.start(title);
    }

    private static TableModel<ApplicationOverview> model(Texts texts) {
        return TableModel.of(
                "insats.applications",
                List.of(
                        Column.<ApplicationOverview>link(
                                "title",
                                "insats.name",
                                ApplicationOverview::title,
                                one -> "/insats/application?id=" + one.id()),
                        Column.<ApplicationOverview>status(
                                "status",
                                "insats.application.waits",
                                one -> ApplicationWords.status(one.standing(), texts)),
                        Column.<ApplicationOverview>date(
                                        "handedIn", "insats.application.handedInOn", ApplicationOverview::handedInOn)
                                .minorOnPhone(),
                        Column.<ApplicationOverview>date(
                                        "since",
                                        "insats.application.since",
                                        one -> one.standing().since())
                                .minorOnPhone()));
    }

    public TableView getTable() {
        return table;
    }

    public boolean isNothing() {
        return nothing;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String newTitle) {
        title = newTitle;
    }
}
