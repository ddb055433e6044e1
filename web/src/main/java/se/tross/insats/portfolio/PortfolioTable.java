package se.tross.insats.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import se.tross.insats.InsatsWords;
import se.tross.insats.scope.InsatsScope.Named;
import se.tross.shared.refusal.Texts;
import se.tross.shared.table.Column;
import se.tross.shared.table.Status;
import se.tross.shared.table.TableModel;

/** The table of all insatser. Whom and where they are for are columns, so that the table's own filters find them. */
final class PortfolioTable {

    private PortfolioTable() {}

    static TableModel<PortfolioRow> of(Texts texts, LocalDate today) {
        return TableModel.of(
                "insats.insatser",
                List.of(
                        Column.<PortfolioRow>link(
                                "name",
                                "insats.name",
                                row -> row.insats().terms().name(),
                                row -> "/insats/insats?id=" + row.insats().id()),
                        Column.<PortfolioRow>text(
                                        "code",
                                        "insats.code",
                                        row -> row.insats().terms().code())
                                .hiddenAtFirst(),
                        Column.<PortfolioRow>status(
                                "stage",
                                "insats.stage",
                                row -> InsatsWords.status(row.insats().stage(), texts)),
                        Column.<PortfolioRow>text("wait", "insats.wait", row -> PortfolioWords.waitsFor(row, texts))
                                .minorOnPhone(),
                        Column.<PortfolioRow>date(
                                        "by",
                                        "insats.wait.by",
                                        row -> row.waitsFor() == null
                                                ? null
                                                : row.waitsFor().by())
                                .hiddenAtFirst(),
                        Column.<PortfolioRow>status("risk", "insats.risk", row -> risk(row.risk(today), texts))
                                .minorOnPhone(),
                        Column.<PortfolioRow>text(
                                        "area",
                                        "insats.goalArea",
                                        row -> row.insats().goalArea())
                                .hiddenAtFirst(),
                        Column.<PortfolioRow>text(
                                        "municipalities",
                                        "insats.municipalities",
                                        row -> names(row.scope().municipalities()))
                                .hiddenAtFirst(),
                        Column.<PortfolioRow>text(
                                        "groups",
                                        "insats.targetGroups",
                                        row -> names(row.scope().groups()))
                                .hiddenAtFirst(),
                        Column.<PortfolioRow>text(
                                        "direction",
                                        "insats.direction",
                                        row -> texts.text(
                                                row.insats().classification().direction()))
                                .hiddenAtFirst(),
                        Column.<PortfolioRow>text(
                                        "owner",
                                        "insats.owner",
                                        row -> row.insats().owner())
                                .hiddenAtFirst(),
                        Column.<PortfolioRow>date(
                                        "from",
                                        "insats.startsOn",
                                        row -> row.insats().terms().startsOn())
                                .hiddenAtFirst(),
                        Column.<PortfolioRow>date(
                                        "until",
                                        "insats.endsOn",
                                        row -> row.insats().terms().endsOn())
                                .hiddenAtFirst(),
                        Column.money("budget", "insats.budgeted", PortfolioRow::budgeted)
                                .summedUp()
                                .minorOnPhone(),
                        Column.<PortfolioRow>money(
                                        "decided",
                                        "insats.decided",
                                        row -> row.money().decided())
                                .summedUp()
                                .minorOnPhone(),
                        Column.<PortfolioRow>money(
                                        "agreed",
                                        "insats.agreed",
                                        row -> row.money().agreed())
                                .summedUp()
                                .hiddenAtFirst(),
                        Column.<PortfolioRow>money(
                                        "paid",
                                        "insats.paid",
                                        row -> row.money().paid())
                                .summedUp()
                                .minorOnPhone(),
                        Column.<PortfolioRow>money(
                                        "left",
                                        "insats.left",
                                        row -> row.money().left())
                                .summedUp()
                                .minorOnPhone()));
    }

    private static Status risk(Risk risk, Texts texts) {
        return risk == Risk.NONE ? null : new Status(texts.text("insats.Risk." + risk), PortfolioWords.toneOf(risk));
    }

    private static String names(List<Named> named) {
        return named.stream().map(Named::name).collect(Collectors.joining(", "));
    }
}
