package se.tross.budget.check;

import java.io.Serializable;
import se.tross.budget.VersionOverview;
import se.tross.budget.check.ContributionFinding.ContributionsAreAssumed;
import se.tross.budget.check.ContributionFinding.ContributionsAreMissing;

/**
 * A finding on the page: what it says, where it is mended, who has signed it away.
 *
 * @param finding what was found
 * @param signature null while nobody has signed it away
 * @param path where it is mended or looked at
 */
public record FindingRow(BudgetFinding finding, Signature signature, String path) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** @param editable whether the visitor can change the version, so that amounts lead into the table of entry */
    static FindingRow of(CheckReport.Checked checked, VersionOverview version, boolean editable) {
        return new FindingRow(checked.finding(), checked.signature(), path(checked.finding(), version, editable));
    }

    private static String path(BudgetFinding finding, VersionOverview version, boolean editable) {
        FindingPlace place = finding.place();
        String ofVersion = "?year=" + version.year() + "&version=" + version.number();
        return switch (place.where()) {
            case BUDGET -> "/budget/budget" + ofVersion;
            case CONTRIBUTIONS -> contributions(finding, place);
            case EQUITY -> "/budget/reserve" + ofVersion;
            case LINE -> "/budget/line?id=" + place.id();
            case CELL ->
                editable
                        ? "/budget/edit?year=" + version.year() + "#" + place.field()
                        : "/budget/line?id=" + place.id();
            case SECTION ->
                "/budget/document" + ofVersion + (editable ? "&section=" + place.id() : "#section-" + place.id());
        };
    }

    private static String contributions(BudgetFinding finding, FindingPlace place) {
        boolean hasPlan =
                !(finding instanceof ContributionsAreMissing) && !(finding instanceof ContributionsAreAssumed);
        return hasPlan ? "/contribution/plan?year=" + place.year() : "/contribution/plans";
    }

    public boolean isOpen() {
        return signature == null;
    }

    public String getFingerprint() {
        return finding.fingerprint();
    }

    public FindingPlace.Where getWhere() {
        return finding.place().where();
    }

    /** The chip's tone. */
    public String getTone() {
        return switch (finding.severity()) {
            case ERROR -> "bad";
            case WARNING -> "warn";
            case NOTE -> "";
        };
    }
}
