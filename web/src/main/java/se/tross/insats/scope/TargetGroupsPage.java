package se.tross.insats.scope;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.Visitor;
import se.tross.shared.table.Column;
import se.tross.shared.table.TableModel;
import se.tross.shared.table.TableView;
import se.tross.shared.table.Tables;

/** The förbund's dated list of target groups: {@code /insats/target-groups}. */
@Named
@ViewScoped
public class TargetGroupsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ScopeOverviews overviews;

    @Inject
    private Tables tables;

    @Inject
    private Visitor visitor;

    private TableView table;

    public void load() {
        table = tables.show(model(visitor.may(Permission.INSATS_SETTINGS)), overviews.targetGroups());
    }

    private static TableModel<TargetGroupOverview> model(boolean mayEdit) {
        return TableModel.of(
                "insats.targetGroups",
                List.of(
                        Column.<TargetGroupOverview>link(
                                "name",
                                "insats.name",
                                group -> group.terms().name(),
                                group -> mayEdit ? "/insats/target-group?id=" + group.id() : null),
                        Column.<TargetGroupOverview>text(
                                "code", "insats.code", group -> group.terms().code()),
                        Column.<TargetGroupOverview>date(
                                        "from",
                                        "insats.group.firstDay",
                                        group -> group.terms().firstDay())
                                .minorOnPhone(),
                        Column.<TargetGroupOverview>date(
                                "until",
                                "insats.group.lastDay",
                                group -> group.terms().lastDay())));
    }

    public TableView getTable() {
        return table;
    }
}
