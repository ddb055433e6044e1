package se.tross.budget.flow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tross.budget.BudgetDetail;
import se.tross.shared.frame.Language;

/** The money's way for pages that show it beside other things; drawn once in a request. */
@Named
@RequestScoped
public class BudgetPictures {

    @Inject
    private Language language;

    private FlowPicture flow;

    /** The budget year of a version. */
    public FlowPicture flow(BudgetDetail detail) {
        if (flow == null) {
            flow = FlowPicture.of(detail.figures(), detail.overview().year(), language.texts());
        }
        return flow;
    }
}
