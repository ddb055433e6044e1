package se.tross.insats.preparation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import se.tross.insats.application.ApplicationWords;
import se.tross.shared.frame.Language;
import se.tross.shared.refusal.Texts;
import se.tross.shared.table.Column;
import se.tross.shared.table.TableModel;
import se.tross.shared.table.TableView;
import se.tross.shared.table.Tables;

/** What the beredningsgrupp has before it: {@code /insats/preparations}. */
@Named
@ViewScoped
public class PreparationsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PreparationOverviews overviews;

    @Inject
    private Tables tables;

    @Inject
    private Language language;

    private TableView table;
    private boolean nothing;

    public void load() {
        List<PreparationOverview> applications = overviews.applications();
        nothing = applications.isEmpty();
        table = tables.show(model(language.texts()), applications);
    }

    private static TableModel<PreparationOverview> model(Texts texts) {
        return TableModel.of(
                "insats.preparations",
                List.of(
                        Column.<PreparationOverview>link(
                                "title",
                                "insats.name",
                                PreparationOverview::title,
                                one -> "/insats/preparation?id=" + one.id()),
                        Column.<PreparationOverview>status(
                                "status",
                                "insats.application.waits",
                                one -> ApplicationWords.status(one.standing(), texts)),
                        Column.<PreparationOverview>text(
                                "mine",
                                "insats.preparation.mine",
                                one -> mine(one).map(texts::text).orElse("")),
                        Column.<PreparationOverview>number(
                                        "judges", "insats.preparation.judges", PreparationOverview::judges)
                                .minorOnPhone(),
                        Column.<PreparationOverview>text(
                                        "advice",
                                        "insats.preparation.advice",
                                        one -> one.advice() == null ? "" : texts.text(one.advice()))
                                .minorOnPhone(),
                        Column.<PreparationOverview>date(
                                        "handedIn", "insats.application.handedInOn", PreparationOverview::handedInOn)
                                .minorOnPhone()));
    }

    /** Nothing is left to do when the application is withdrawn or decided. */
    private static Optional<String> mine(PreparationOverview one) {
        if (one.conflicted()) {
            return Optional.of("insats.preparation.mine.conflict");
        }
        if (one.judgedByMe()) {
            return Optional.of("insats.preparation.mine.done");
        }
        return one.standing().state().isOver() ? Optional.empty() : Optional.of("insats.preparation.mine.left");
    }

    public TableView getTable() {
        return table;
    }

    public boolean isNothing() {
        return nothing;
    }
}
