package se.tross.insats.deviation;

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

/** The register of deviations and system failures: {@code /insats/deviations}. */
@Named
@ViewScoped
public class DeviationsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private DeviationOverviews overviews;

    @Inject
    private Tables tables;

    @Inject
    private Language language;

    private List<DeviationOverview> all;
    private TableView table;

    public void load() {
        all = overviews.all();
        table = tables.show(model(language.texts()), all);
    }

    private static TableModel<DeviationOverview> model(Texts texts) {
        return TableModel.of(
                "insats.deviations",
                List.of(
                        Column.<DeviationOverview>link(
                                "title",
                                "insats.deviation.title",
                                one -> one.terms().title(),
                                one -> "/insats/deviation?id=" + one.id()),
                        Column.<DeviationOverview>status(
                                "status", "insats.stage", one -> DeviationWords.status(one, texts)),
                        Column.<DeviationOverview>text(
                                        "kind",
                                        "insats.deviation.kind",
                                        one -> texts.text(one.terms().kind()))
                                .minorOnPhone(),
                        Column.<DeviationOverview>text(
                                        "parties",
                                        "insats.deviation.parties",
                                        one -> DeviationWords.parties(one.terms(), texts))
                                .minorOnPhone(),
                        Column.<DeviationOverview>text("insats", "insats.report.insats", DeviationOverview::insats)
                                .minorOnPhone(),
                        Column.<DeviationOverview>text(
                                        "owner",
                                        "insats.deviation.owner",
                                        one -> one.terms().owner())
                                .minorOnPhone(),
                        Column.<DeviationOverview>date(
                                        "planDay",
                                        "insats.deviation.planDay",
                                        one -> one.terms().planDay())
                                .minorOnPhone(),
                        Column.<DeviationOverview>date(
                                        "foundOn",
                                        "insats.deviation.foundOn",
                                        one -> one.terms().foundOn())
                                .minorOnPhone()));
    }

    /** How many nothing more is done about. */
    public long getOver() {
        return all.stream().filter(one -> one.terms().status().isOver()).count();
    }

    public int getCount() {
        return all.size();
    }

    public TableView getTable() {
        return table;
    }
}
