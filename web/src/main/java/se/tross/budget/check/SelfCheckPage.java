package se.tross.budget.check;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.tross.budget.BudgetRefusal;
import se.tross.budget.VersionOverview;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Demand;
import se.tross.shared.frame.ForbundAddress;
import se.tross.shared.frame.Visitor;
import se.tross.shared.refusal.Refused;

/** What the self-check of a version finds, the weightiest first: mended in its place, or signed away with a reason. */
@Named
@ViewScoped
public class SelfCheckPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Demand demand;

    @Inject
    private SelfCheckOverviews checks;

    @Inject
    private SignFinding sign;

    @Inject
    private ProposeBudget propose;

    @Inject
    private Visitor visitor;

    @Inject
    private PageMessages messages;

    private String year;
    private String version;
    private String finding;
    private String reason;
    private CheckedVersion checked;

    /** Loads the findings; an address that names one of them asks for the reason to sign it away. */
    public void load() {
        checked = checks.check(AddressParts.year(year), AddressParts.revision(version));
        if (finding != null) {
            demand.permission(Permission.BUDGET_EDIT);
            if (getAsked() == null) {
                throw new Refused(new AccessRefusal.NotFound());
            }
        }
    }

    public String sign() {
        sign.sign(own().id(), finding, reason);
        messages.done("budget.check.signed");
        return here();
    }

    /** The signature is taken back. */
    public String open(String fingerprint) {
        sign.open(own().id(), fingerprint);
        messages.done("budget.check.opened");
        return here();
    }

    public String propose() {
        propose.propose(own().id(), own().version());
        messages.done("budget.check.proposed", own().year());
        return "/budget/budget?faces-redirect=true&year=" + own().year() + "&version=" + own().number();
    }

    private String here() {
        return "/budget/check?faces-redirect=true&year=" + own().year() + "&version=" + own().number();
    }

    private VersionOverview own() {
        return checked.overview();
    }

    /** Whether the visitor can mend and sign: in a draft. */
    public boolean isEditable() {
        return own().isDraft() && visitor.may(Permission.BUDGET_EDIT);
    }

    /** Why the version cannot be proposed now; empty when it can. */
    public List<BudgetRefusal> getObstacles() {
        return checked.report().refusals();
    }

    /** The finding that a reason is asked for; null when none is. */
    public FindingRow getAsked() {
        return finding == null
                ? null
                : checked.report()
                        .find(finding)
                        .filter(CheckReport.Checked::isOpen)
                        .map(this::row)
                        .orElse(null);
    }

    public List<FindingRow> getOpen() {
        return checked.report().findings().stream()
                .filter(CheckReport.Checked::isOpen)
                .map(this::row)
                .toList();
    }

    public List<FindingRow> getSigned() {
        return checked.report().findings().stream()
                .filter(one -> !one.isOpen())
                .map(this::row)
                .toList();
    }

    private FindingRow row(CheckReport.Checked one) {
        return FindingRow.of(one, own(), isEditable());
    }

    public int getErrors() {
        return checked.report().open(Severity.ERROR).size();
    }

    public int getWarnings() {
        return checked.report().open(Severity.WARNING).size();
    }

    public int getNotes() {
        return checked.report().open(Severity.NOTE).size();
    }

    /** The note's tone: what weighs most. */
    public String getTone() {
        return getErrors() > 0 ? "bad" : getWarnings() > 0 ? "warn" : "good";
    }

    public String address(FindingRow row) {
        return visitor.forbundId()
                .map(forbund -> ForbundAddress.with(row.path(), forbund))
                .orElse(row.path());
    }

    public CheckedVersion getChecked() {
        return checked;
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

    public String getFinding() {
        return finding;
    }

    public void setFinding(String finding) {
        this.finding = finding;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
