package se.tross.board.delegation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.tross.board.DelegationSubject;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.Demand;

/** The board has delegated something: {@code /board/delegation-rule-add}. */
@Named
@ViewScoped
public class DelegationRuleAddPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AddDelegationRule addDelegationRule;

    @Inject
    private Demand demand;

    @Inject
    private PageMessages pageMessages;

    private final DelegationRuleForm form = new DelegationRuleForm();

    public void load() {
        demand.permission(Permission.BOARD_DELEGATION_EDIT);
    }

    /** In force from the day of the decision, where no other day is said. */
    public String add() {
        long id = addDelegationRule.add(
                form.terms(), form.getFirstDay() == null ? form.getDecidedOn() : form.getFirstDay());
        pageMessages.done("board.delegation.added", form.getNumber());
        return "/board/delegation-rule?faces-redirect=true&id=" + id;
    }

    public List<DelegationSubject> getSubjects() {
        return List.of(DelegationSubject.values());
    }

    public List<DelegateKind> getKinds() {
        return List.of(DelegateKind.values());
    }

    public List<ReportDuty> getDuties() {
        return List.of(ReportDuty.values());
    }

    public DelegationRuleForm getForm() {
        return form;
    }
}
