package se.tross.forbund.accessibility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.tross.shared.frame.Language;
import se.tross.shared.table.Column;
import se.tross.shared.table.Status;
import se.tross.shared.table.TableModel;
import se.tross.shared.table.TableView;
import se.tross.shared.table.Tables;

/** What people have reported that does not work: {@code /forbund/shortcomings}. */
@Named
@RequestScoped
public class ShortcomingsPage {

    @Inject
    private ShortcomingOverviews overviews;

    @Inject
    private Language language;

    @Inject
    private Tables tables;

    private TableView table;

    public void load() {
        table = tables.show(model(), overviews.all());
    }

    private TableModel<ShortcomingOverview> model() {
        return TableModel.of(
                "forbund.shortcomings",
                List.of(
                        Column.link(
                                "what",
                                "forbund.shortcoming.what",
                                row -> row.terms().what(),
                                (ShortcomingOverview row) -> "/forbund/shortcoming?id=" + row.id()),
                        Column.<ShortcomingOverview>text(
                                "where",
                                "forbund.shortcoming.where",
                                row -> row.terms().where()),
                        Column.<ShortcomingOverview>date(
                                "reported", "forbund.shortcoming.reported", ShortcomingOverview::reportedOn),
                        Column.<ShortcomingOverview>status("status", "forbund.shortcoming.status", this::status)));
    }

    private Status status(ShortcomingOverview row) {
        return row.isAnswered()
                ? new Status(language.texts().text("forbund.shortcoming.answered"), "good")
                : new Status(language.texts().text("forbund.shortcoming.waits"), "warn");
    }

    public TableView getTable() {
        return table;
    }
}
