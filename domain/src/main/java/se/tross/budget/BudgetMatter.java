package se.tross.budget;

import se.tross.board.meeting.DecisionSubject;
import se.tross.board.meeting.MatterTerms;
import se.tross.shared.refusal.Refused;
import se.tross.shared.refusal.Texts;
import se.tross.shared.time.FinancialYear;

/** A proposed version as the board's matter (L31): its figures, and a proposal for the decision that lets it bind money. */
public final class BudgetMatter {

    /** What the board calls a version. */
    public static final String TYPE = "budget.version";

    private BudgetMatter() {}

    /** The version as the board knows it. */
    public static DecisionSubject subject(long versionId) {
        return new DecisionSubject(TYPE, versionId);
    }

    /**
     * @param figures of the budget year
     * @param lastYear the last of the plan years
     * @param texts the language of the agenda
     * @throws Refused if the version is not proposed: the board decides on what no longer changes
     */
    public static MatterTerms of(BudgetVersion version, YearFigures figures, FinancialYear lastYear, Texts texts) {
        Refused.ifAny(version.refusalsOfWithdrawal());
        return MatterTerms.about(
                subject(version.id()),
                texts.text("budget.matter.title", figures.year(), lastYear),
                texts.text(
                        "budget.matter.background",
                        figures.income().money(),
                        figures.insatser().money(),
                        figures.operations().money(),
                        figures.resultWithoutSavedMoney().money(),
                        figures.openingEquity().money(),
                        figures.closingEquity().money()),
                texts.text(
                        "budget.matter.proposal",
                        figures.year(),
                        version.number(),
                        figures.cost().money(),
                        figures.insatser().money()));
    }
}
