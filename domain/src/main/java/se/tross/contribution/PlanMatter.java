package se.tross.contribution;

import java.util.List;
import se.tross.board.meeting.DecisionSubject;
import se.tross.board.meeting.MatterTerms;
import se.tross.forbund.Strand;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refused;
import se.tross.shared.refusal.Texts;

/** A proposed plan as the board's matter: its figures, and a proposal for the decision that makes the contributions due. */
public final class PlanMatter {

    /** What the board calls a plan. */
    public static final String TYPE = "contribution.plan";

    private PlanMatter() {}

    /** The plan as the board knows it. */
    public static DecisionSubject subject(long planId) {
        return new DecisionSubject(TYPE, planId);
    }

    /**
     * @param texts the language of the agenda
     * @throws Refused if the plan is not proposed: the board decides on what no longer changes
     */
    public static MatterTerms of(ContributionPlan plan, Texts texts) {
        Refused.ifAny(plan.refusalsOfDecision());
        PlanBasis basis = plan.basis();
        return MatterTerms.about(
                subject(plan.id()),
                texts.text("contribution.matter.title", plan.year()),
                texts.text(
                        "contribution.matter.background",
                        plan.total(),
                        of(plan, Strand.STATE),
                        of(plan, Strand.REGION),
                        of(plan, Strand.MUNICIPALITY),
                        basis.source(),
                        basis.sourceDate()),
                texts.text("contribution.matter.proposal", plan.year(), plan.total()));
    }

    private static Money of(ContributionPlan plan, Strand strand) {
        List<Money> amounts = plan.contributions().stream()
                .filter(one -> one.strand() == strand)
                .map(Contribution::amount)
                .toList();
        return Money.sum(amounts);
    }
}
