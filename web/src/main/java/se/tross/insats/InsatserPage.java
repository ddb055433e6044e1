package se.tross.insats;

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

/** The register of insatser: {@code /insats/insatser}. */
@Named
@ViewScoped
public class InsatserPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private InsatsOverviews overviews;

    @Inject
    private Tables tables;

    @Inject
    private Language language;

    private TableView table;
    private boolean nothing;

    public void load() {
        List<InsatsOverview> insatser = overviews.insatser();
        nothing = insatser.isEmpty();
        table = tables.show(model(language.texts()), insatser);
    }

    private static TableModel<InsatsOverview> model(Texts texts) {
        return TableModel.of(
                "insats.insatser",
                List.of(
                        Column.<InsatsOverview>link(
                                "name",
                                "insats.name",
                                insats -> insats.terms().name(),
                                insats -> "/insats/insats?id=" + insats.id()),
                        Column.<InsatsOverview>text(
                                        "code",
                                        "insats.code",
                                        insats -> insats.terms().code())
                                .minorOnPhone(),
                        Column.<InsatsOverview>status(
                                "stage", "insats.stage", insats -> InsatsWords.status(insats.stage(), texts)),
                        Column.<InsatsOverview>text(
                                        "direction",
                                        "insats.direction",
                                        insats -> texts.text(
                                                insats.classification().direction()))
                                .minorOnPhone(),
                        Column.<InsatsOverview>text("area", "insats.goalArea", InsatsOverview::goalArea)
                                .minorOnPhone(),
                        Column.<InsatsOverview>text("owner", "insats.owner", InsatsOverview::owner)
                                .minorOnPhone(),
                        Column.<InsatsOverview>text(
                                        "period", "insats.period", insats -> InsatsWords.period(insats.terms(), texts))
                                .minorOnPhone()));
    }

    public TableView getTable() {
        return table;
    }

    public boolean isNothing() {
        return nothing;
    }
}
