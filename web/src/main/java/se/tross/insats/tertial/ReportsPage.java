package se.tross.insats.tertial;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.tross.shared.access.OneLook;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Language;
import se.tross.shared.refusal.Texts;
import se.tross.shared.table.Column;
import se.tross.shared.table.TableModel;
import se.tross.shared.table.TableView;
import se.tross.shared.table.Tables;
import se.tross.shared.time.Tertial;

/** The reports of a tertial: {@code /insats/reports?year=&tertial=}; the latest where the address says none. */
@Named
@ViewScoped
public class ReportsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReportOverviews overviews;

    @Inject
    private AskForReports askForReports;

    @Inject
    private RemindReporters remindReporters;

    @Inject
    private OneLook oneLook;

    @Inject
    private Tables tables;

    @Inject
    private Language language;

    @Inject
    private PageMessages messages;

    private String year;
    private String tertial;
    private List<ReportTertial> tertials;
    private ReportTertial shown;
    private List<ReportRow> rows = List.of();
    private List<ReportRow> late;
    private TableView table;

    public void load() {
        oneLook.at(() -> {
            tertials = overviews.tertials();
            late = overviews.late();
            shown = AddressParts.yearIfAny(year)
                    .map(of -> new ReportTertial(of, AddressParts.constant(Tertial.class, tertial)))
                    .orElse(tertials.isEmpty() ? null : tertials.get(0));
            rows = shown == null ? List.of() : overviews.of(shown.year(), shown.tertial());
            return null;
        });
        table = tables.show(model(language.texts()), rows);
    }

    private static TableModel<ReportRow> model(Texts texts) {
        return TableModel.of(
                "insats.reports",
                List.of(
                        Column.<ReportRow>link(
                                "insats",
                                "insats.report.insats",
                                ReportRow::insats,
                                row -> "/insats/report?id=" + row.id()),
                        Column.<ReportRow>text("code", "insats.code", ReportRow::code)
                                .minorOnPhone(),
                        Column.<ReportRow>text("owner", "insats.owner", ReportRow::owner)
                                .minorOnPhone(),
                        Column.<ReportRow>status("status", "insats.stage", row -> ReportWords.status(row, texts)),
                        Column.<ReportRow>date(
                                        "due",
                                        "insats.report.due",
                                        row -> row.owed().due())
                                .minorOnPhone()));
    }

    /** Asks for what is owed, without waiting for the hour. */
    public String ask() {
        int asked = askForReports.askForDue();
        int letters = remindReporters.remind();
        messages.done("insats.report.askedFor", asked, letters);
        return "/insats/reports?faces-redirect=true";
    }

    public List<ReportTertial> getTertials() {
        return tertials;
    }

    /** Null while there is no report at all. */
    public ReportTertial getShown() {
        return shown;
    }

    /** The number by which the board knows the shown tertial. */
    public long getSubject() {
        return TertialMatter.id(shown);
    }

    public List<ReportRow> getLate() {
        return late;
    }

    /** How many of the shown are approved. */
    public long getApproved() {
        return rows.stream()
                .filter(row -> row.steps().status() == ReportStatus.APPROVED)
                .count();
    }

    public int getCount() {
        return rows.size();
    }

    public TableView getTable() {
        return table;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String newYear) {
        year = newYear;
    }

    public String getTertial() {
        return tertial;
    }

    public void setTertial(String newTertial) {
        tertial = newTertial;
    }
}
