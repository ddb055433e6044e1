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
import se.tross.shared.frame.Demand;

/** Somebody empowered has decided what could not wait: {@code /board/delegation-urgent-decide}. */
@Named
@ViewScoped
public class UrgentDecidePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private UrgentOverviews urgentOverviews;

    @Inject
    private RegisterUrgentDecision registerUrgentDecision;

    @Inject
    private Demand demand;

    @Inject
    private PageMessages pageMessages;

    @Inject
    private Clock clock;

    private List<EmpowermentRow> empowerments = List.of();
    private Long mandateId;
    private LocalDate decidedOn;
    private String text;
    private String urgency;

    public void load() {
        demand.permission(Permission.BOARD_DELEGATED_DECIDE);
        empowerments = urgentOverviews.register().empowerments();
        decidedOn = LocalDate.now(clock);
        mandateId = empowerments.size() == 1 ? empowerments.get(0).person().mandateId() : null;
    }

    public String register() {
        long id = registerUrgentDecision.register(mandateId, decidedOn, text, urgency);
        pageMessages.done("board.urgent.registered");
        return "/board/delegation-urgent-decision?faces-redirect=true&id=" + id;
    }

    /** Of any time: the day of the decision says which counts. */
    public List<EmpowermentRow> getEmpowerments() {
        return empowerments;
    }

    public Long getMandateId() {
        return mandateId;
    }

    public void setMandateId(Long newMandateId) {
        mandateId = newMandateId;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate newDecidedOn) {
        decidedOn = newDecidedOn;
    }

    public String getText() {
        return text;
    }

    public void setText(String newText) {
        text = newText;
    }

    public String getUrgency() {
        return urgency;
    }

    public void setUrgency(String newUrgency) {
        urgency = newUrgency;
    }
}
