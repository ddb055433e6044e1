package se.tross.insats.tertial;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import se.tross.shared.access.OneLook;
import se.tross.shared.page.RecordPage;
import se.tross.shared.trail.History;
import se.tross.shared.trail.HistoryPage;

/** One tertial report: {@code /insats/report?id=}. The förbundschef approves it here, or asks for it back. */
@Named
@ViewScoped
public class ReportPage extends RecordPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReportOverviews overviews;

    @Inject
    private ApproveReport approveReport;

    @Inject
    private History histories;

    @Inject
    private OneLook oneLook;

    private ReportOverview report;
    private HistoryPage history;
    private String what;
    private LocalDate by;

    @Override
    protected String path() {
        return "/insats/report";
    }

    public void load() {
        history = oneLook.at(() -> {
            report = overviews.report(recordId());
            return report.content() == null ? null : histories.of("insats_report", recordId(), 0);
        });
    }

    public String approve() {
        approveReport.approve(recordId(), report.version());
        return done("insats.report.approved");
    }

    public String askBack() {
        approveReport.askBack(recordId(), report.version(), what, by);
        return done("insats.report.askedBack");
    }

    public String sendLink() {
        approveReport.sendLink(recordId());
        return done("insats.report.linkSent");
    }

    public ReportOverview getReport() {
        return report;
    }

    /** Null for who may not read what is written. */
    public HistoryPage getHistory() {
        return history;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String newWhat) {
        what = newWhat;
    }

    public LocalDate getBy() {
        return by;
    }

    public void setBy(LocalDate newBy) {
        by = newBy;
    }
}
