package se.tross.board.delegation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Demand;
import se.tross.shared.money.Money;

/** A delegate has decided: {@code /board/delegation-decide} asks under which rule, {@code ?rule=} what. */
@Named
@ViewScoped
public class DelegatedDecidePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private DelegationOverviews delegationOverviews;

    @Inject
    private RegisterDelegatedDecision registerDelegatedDecision;

    @Inject
    private Demand demand;

    @Inject
    private PageMessages pageMessages;

    @Inject
    private Clock clock;

    private String rule;

    private RuleRow chosen;
    private List<RuleRow> rules = List.of();
    private List<String> names = List.of();
    private LocalDate decidedOn;
    private String decidedBy;
    private String text;
    private Money amount;

    public void load() {
        demand.permission(Permission.BOARD_DELEGATED_DECIDE);
        decidedOn = LocalDate.now(clock);
        if (AddressParts.id(rule).isEmpty()) {
            rules = delegationOverviews.inForce();
            return;
        }
        chosen = delegationOverviews.rule(AddressParts.requiredId(rule)).row();
        names = delegationOverviews.delegates(chosen.id());
        decidedBy = names.size() == 1 ? names.get(0) : null;
    }

    public String register() {
        long id =
                registerDelegatedDecision.register(chosen.id(), new DelegatedTerms(decidedOn, decidedBy, text, amount));
        pageMessages.done("board.delegated.registered");
        return "/board/delegation-decision?faces-redirect=true&id=" + id;
    }

    /** The rule; null while none is chosen. */
    public RuleRow getChosen() {
        return chosen;
    }

    public List<RuleRow> getRules() {
        return rules;
    }

    /** Who can be meant, as suggestions. */
    public List<String> getNames() {
        return names;
    }

    public String getRule() {
        return rule;
    }

    public void setRule(String newRule) {
        rule = newRule;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate newDecidedOn) {
        decidedOn = newDecidedOn;
    }

    public String getDecidedBy() {
        return decidedBy;
    }

    public void setDecidedBy(String newDecidedBy) {
        decidedBy = newDecidedBy;
    }

    public String getText() {
        return text;
    }

    public void setText(String newText) {
        text = newText;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money newAmount) {
        amount = newAmount;
    }
}
