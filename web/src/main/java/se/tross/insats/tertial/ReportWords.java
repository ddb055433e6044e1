package se.tross.insats.tertial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tross.shared.frame.Language;
import se.tross.shared.refusal.Texts;
import se.tross.shared.table.Status;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.Tertial;

/** What the pages say of tertial reports. */
@Named
@ApplicationScoped
public class ReportWords {

    @Inject
    private Language language;

    public Status status(ReportRow row) {
        return status(row, language.texts());
    }

    static Status status(ReportRow row, Texts texts) {
        if (row.late()) {
            return new Status(texts.text("insats.report.late"), "bad");
        }
        ReportStatus status = row.steps().status();
        return new Status(texts.text(status), status == ReportStatus.APPROVED ? "good" : "warn");
    }

    /** January to April 2018, in the visitor's language. */
    public String tertial(ReportDue owed) {
        return owed == null ? "" : tertial(owed.year(), owed.tertial());
    }

    public String tertial(FinancialYear year, Tertial tertial) {
        Texts texts = language.texts();
        return texts.text("insats.report.tertial", texts.text(tertial), year.year() + "");
    }

    /** A count that may not be said. */
    public String count(Integer number) {
        return number == null ? language.texts().text("insats.report.notSaid") : number.toString();
    }

    /** How far a goal is reached: 3 of 7 (43 %). */
    public String reached(GoalResult goal) {
        Texts texts = language.texts();
        if (goal.reached() == null && goal.ofHowMany() == null) {
            return texts.text("insats.report.goal.notCounted");
        }
        String counted = texts.text("insats.report.goal.stands", count(goal.reached()), count(goal.ofHowMany()));
        return goal.percent()
                .map(percent -> texts.text("insats.report.goal.percent", counted, percent))
                .orElse(counted);
    }

    public Measure[] getMeasures() {
        return Measure.values();
    }

    public CountedAs[] getColumns() {
        return CountedAs.values();
    }

    public ReportText[] getTexts() {
        return ReportText.values();
    }

    /** Whether a text is the same as last time, and so may be old. */
    public boolean isAsLastTime(ReportForm form, ReportText which) {
        if (form == null || form.last() == null) {
            return false;
        }
        String last = form.last().text(which);
        return !last.isEmpty() && last.equals(form.content().text(which));
    }
}
