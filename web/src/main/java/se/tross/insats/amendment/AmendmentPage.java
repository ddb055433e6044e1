package se.tross.insats.amendment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.tross.board.decision.SubjectStandings;
import se.tross.board.delegation.DelegationOverviews;
import se.tross.board.delegation.RuleRow;
import se.tross.budget.BudgetDecision;
import se.tross.insats.InsatsOverview;
import se.tross.insats.InsatsOverviews;
import se.tross.shared.access.OneLook;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.Visitor;
import se.tross.shared.page.RecordPage;

/** A change of an insats: {@code /insats/amendment?id=}. It goes to the board, or is decided on delegation if it is small. */
@Named
@ViewScoped
public class AmendmentPage extends RecordPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private AmendmentOverviews overviews;

    @Inject
    private InsatsOverviews insatser;

    @Inject
    private DelegationOverviews delegations;

    @Inject
    private ProposeAmendment proposeAmendment;

    @Inject
    private WriteAmendment writeAmendment;

    @Inject
    private DecideAmendment decideAmendment;

    @Inject
    private SubjectStandings standings;

    @Inject
    private OneLook oneLook;

    @Inject
    private Visitor visitor;

    @Inject
    private Clock clock;

    private AmendmentOverview amendment;
    private InsatsOverview insats;
    private List<RuleRow> rules = List.of();
    private Long rule;
    private LocalDate date;
    private String decidedBy;
    private String paragraph;

    @Override
    protected String path() {
        return "/insats/amendment";
    }

    public void load() {
        amendment = oneLook.at(() -> {
            AmendmentOverview found = overviews.amendment(recordId());
            insats = insatser.insats(found.insatsId());
            standings.look(AmendmentMatter.TYPE, recordId());
            if (found.isDraft() && isSmall(found) && visitor.may(Permission.BOARD_DELEGATED_DECIDE)) {
                rules = delegations.inForce();
            }
            return found;
        });
        date = LocalDate.now(clock);
        decidedBy = visitor.getName();
    }

    private boolean isSmall(AmendmentOverview found) {
        return found.terms().isSmall(insats.terms());
    }

    public String propose() {
        proposeAmendment.propose(amendment.id(), amendment.version());
        return done("insats.amendment.proposed");
    }

    public String takeBack() {
        proposeAmendment.takeBack(amendment.id(), amendment.version());
        return done("insats.amendment.takenBack");
    }

    public String discard() {
        writeAmendment.discard(amendment.id(), amendment.version());
        return "/insats/insats?faces-redirect=true&id=" + amendment.insatsId();
    }

    public String delegate() {
        decideAmendment.decide(amendment.id(), amendment.version(), rule, date, decidedBy);
        return done("insats.amendment.decided");
    }

    public String record() {
        proposeAmendment.recordDecision(amendment.id(), amendment.version(), new BudgetDecision(paragraph, date));
        return done("insats.amendment.decided");
    }

    public AmendmentOverview getAmendment() {
        return amendment;
    }

    public InsatsOverview getInsats() {
        return insats;
    }

    /** The delegations that it may rest on; none for what the board decides. */
    public List<RuleRow> getRules() {
        return rules;
    }

    public Long getRule() {
        return rule;
    }

    public void setRule(Long newRule) {
        rule = newRule;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate newDate) {
        date = newDate;
    }

    public String getDecidedBy() {
        return decidedBy;
    }

    public void setDecidedBy(String newDecidedBy) {
        decidedBy = newDecidedBy;
    }

    public String getParagraph() {
        return paragraph;
    }

    public void setParagraph(String newParagraph) {
        paragraph = newParagraph;
    }
}
