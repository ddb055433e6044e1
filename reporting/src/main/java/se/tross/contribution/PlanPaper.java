package se.tross.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import se.tross.board.paper.SubjectDocument;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.document.DocumentFile;
import se.tross.shared.refusal.Refused;

/** What each member pays and why, which the board decides on with a plan. */
@ApplicationScoped
public class PlanPaper implements SubjectDocument {

    @Inject
    private ContributionPlanOverviews plans;

    @Inject
    private MemberStatements statements;

    @Override
    public String type() {
        return PlanMatter.TYPE;
    }

    @Override
    public DocumentFile file(long id, Locale language) {
        PlanOverview plan = plans.plans().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
        return statements.ofAll(plan.year(), Optional.of(plan.revision()), language);
    }
}
