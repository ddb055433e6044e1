package se.tross.budget;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.trail.History;
import se.tross.shared.trail.HistoryPage;

/** What has happened to one version of a budget with its lines, amounts and texts; a page of its own, since it is long. */
@Named
@ViewScoped
public class BudgetHistoryPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private BudgetOverviews overviews;

    @Inject
    private History histories;

    private String year;
    private String version;
    private String before;
    private VersionOverview own;
    private HistoryPage history;

    public void load() {
        FinancialYear asked = AddressParts.year(year);
        int number = AddressParts.revision(version).orElse(0);
        own = overviews.versions().stream()
                .filter(one -> one.year().equals(asked) && (number == 0 || one.number() == number))
                .findFirst()
                .orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
        history =
                histories.of("budget_version", own.id(), AddressParts.id(before).orElse(0L));
    }

    /** Where the history goes on, further back; empty when there is no more. */
    public String getMore() {
        return history.before() == 0
                ? ""
                : "?year=" + own.year() + "&version=" + own.number() + "&before=" + history.before();
    }

    public VersionOverview getOwn() {
        return own;
    }

    public HistoryPage getHistory() {
        return history;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
